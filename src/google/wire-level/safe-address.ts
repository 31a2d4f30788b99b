/** Which addresses a token can be sent to: encrypted ones, and this machine's own. */

/** 127.0.0.0/8 as `URL` writes it, whatever form it was given in (`127.1`, `0x7f.1`). */
const LOOPBACK_V4 = /^127(?:\.\d{1,3}){3}$/

/** Whether the host is this machine: 127.0.0.0/8, ::1 or localhost. A name that only looks like it is not. */
export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || LOOPBACK_V4.test(hostname)

/** Whether what is sent there can only be read by whoever answers there: https, or http that never leaves the machine. */
export const isSafeForTokens = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))

/** The metadata servers of clouds: Google's by name, the address that all share, Amazon's second one. They answer on the machine's own
 *  link, over http alone. */
const METADATA: ReadonlySet<string> = new Set(['metadata.google.internal', '169.254.169.254', '[fd00:ec2::254]'])

/** Whether an ID token can be asked for there, with what proves who asks: as for tokens, or a metadata server. */
export const isSafeToAskForToken = (url: URL): boolean =>
  isSafeForTokens(url) || (url.protocol === 'http:' && METADATA.has(url.hostname))
