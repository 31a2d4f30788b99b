/** Which addresses can receive a token: encrypted ones, and this machine's own. */

/** 127.0.0.0/8 as normalised by `URL` (from `127.1`, `0x7f.1` and so on). */
const LOOPBACK_V4 = /^127(?:\.\d{1,3}){3}$/

/** Whether the host is this machine: 127.0.0.0/8, ::1 or localhost. Similar-looking names are not. */
export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || LOOPBACK_V4.test(hostname)

/** Whether only the recipient can read what is sent there: https, or http on this machine. */
export const isSafeForTokens = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))

/** The metadata servers of clouds: Google's name, the shared address, Amazon's second one. They are link-local and use http only. */
const METADATA: ReadonlySet<string> = new Set(['metadata.google.internal', '169.254.169.254', '[fd00:ec2::254]'])

/** Whether an ID token can be requested there, which sends credentials: as for tokens, or a metadata server. */
export const isSafeToAskForToken = (url: URL): boolean =>
  isSafeForTokens(url) || (url.protocol === 'http:' && METADATA.has(url.hostname))
