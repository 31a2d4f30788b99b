/** Values that look like credentials themselves, where a name is expected: showing or sending them would leak them. */

/** How well-known keys and tokens begin. */
const PREFIXES =
  /^(?:sk|pk|rk)[-_]|^(?:gh[pousr]|github_pat|glpat|xox[abprs]|hf|npm|pypi|shpat|dop_v1|key)[-_]|^(?:AKIA|ASIA|AIza|ya29|eyJ|SG\.|-----BEGIN)/

/** True for what is likely a value: it begins as one, or is long and mixed as nobody names a secret. */
export function looksLikeValue(text: string): boolean {
  if (PREFIXES.test(text)) return true
  const mixed = [/[a-z]/, /[A-Z]/, /\d/].every(kind => kind.test(text))
  return (mixed && text.length >= 20 && !/[-_]/.test(text)) || (/^[0-9a-f]{32,}$/i.test(text) && /\d/.test(text))
}
