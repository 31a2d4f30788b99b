/**
 * Takes credentials out of a log of somebody else's by their form alone: a program that fails prints what it connected with, and the
 * summary of a run has more readers than the log of a project. Only what is certainly a credential: a cause must stay readable. Pure.
 */

/** Each keeps what stands before and after the credential. Linear: every repetition has a limit. */
const SHAPES: readonly RegExp[] = [
  // postgres://user:PASSWORD@host (RFC 3986, userinfo); an "@" in it belongs to it up to the last one.
  /(?<=[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@"'<>]{0,100}:)[^\s/"'<>]{1,300}(?=@)/gi,
  // Bearer and Basic of a header (RFC 6750, RFC 7617).
  /(?<=\b(?:bearer|basic) )[\w.~+/-]{16,4000}={0,2}/gi,
  // A JSON web token.
  /\beyJ[\w-]{10,2000}\.[\w-]{10,4000}(?:\.[\w-]{0,2000})?/g,
  // Google's access tokens, refresh tokens, API keys and OAuth secrets; GitHub, GitLab, Slack, Stripe, OpenAI and Anthropic, npm.
  /\b(?:ya29\.|1\/\/0|AIza|GOCSPX-|gh[opsur]_|github_pat_|glpat-|xox[abeoprs]-|[rs]k_live_|sk-|npm_)[\w-]{20,500}/g,
  // PASSWORD=..., api_key=... and "password": "..." as in an address, a connection string or JSON.
  /(?<=(?:password|passwd|pwd|secret|token|api_?key|access_?key|accountkey|credential)["']{0,1}=["']{0,1})[^\s"'&;,]{4,300}/gi,
  /(?<="\w{0,30}(?:password|passwd|secret|token|api_?key|access_?key|private_key)" ?: ?")[^"]{4,4000}(?=")/gi,
  // A private key, as far as the text has it.
  /(?<=-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)[\w+/=\s\\]{16,8000}/g,
]

export const withoutCredentials = (text: string): string =>
  SHAPES.reduce((left, shape) => left.replace(shape, '***'), text)
