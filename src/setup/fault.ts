/** What stops a set-up, in words for a terminal: what is wrong, and what works. */
export class SetupFault extends Error {
  override name = 'SetupFault'
}
