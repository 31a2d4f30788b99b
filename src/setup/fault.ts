/** An error that stops a set-up, worded for a terminal: what is wrong, and what works. */
export class SetupFault extends Error {
  override name = 'SetupFault'
}
