/** Which addresses a token can be sent to: encrypted ones, and this machine's own. */

/** 127.0.0.0/8 as `URL` writes it, whatever form it was given in (`127.1`, `0x7f.1`). */
const LOOPBACK_V4 = /^127(?:\.\d{1,3}){3}$/

/** Whether the host is this machine: 127.0.0.0/8, ::1 or localhost. A name that only looks like it is not. */
export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || LOOPBACK_V4.test(hostname)

/** Whether what is sent there can only be read by whoever answers there: https, or http that never leaves the machine. */
export const isSafeForTokens = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))
