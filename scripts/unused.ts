/**
 * What packages import for uses that no run has, by the importing package; these few words stand in its place in the bundles.
 * `__tests__/unit/unused.test.ts` holds that each is still imported, and runs the packages with it; `__tests__/bundle/` runs the rest.
 */
interface Unused {
  /** Path of the importing module. */
  by: RegExp
  /** What it imports, as it is written there. */
  module: RegExp
  /** Code of the module that stands in its place. */
  code: string
  why: string
}

export const UNUSED: readonly Unused[] = [
  {
    by: /\/@actions\//,
    module: /^undici$/,
    code: 'export class ProxyAgent {}\nexport const fetch = undefined',
    why: "The toolkit's own requests go through proxies by `tunnel`, and GitHub's client sends by `run/github-client.ts`.",
  },
  {
    by: /\/@actions\/core\//,
    module: /^@actions\/exec$/,
    code: 'export const getExecOutput = undefined',
    why: 'Nobody asks the toolkit which system this is.',
  },
  {
    by: /\/@actions\/core\//,
    module: /^\.\/oidc-utils\.js$/,
    code: 'export const OidcClient = undefined',
    why: '`run/request-token.ts` asks for the ID token.',
  },
  {
    by: /\/@actions\/core\//,
    module: /^\.\/summary\.js$/,
    code: 'export const summary = undefined\nexport const markdownSummary = undefined',
    why: '`github/runner.ts` writes the summary itself, and cuts it.',
  },
  {
    by: /\/@actions\/github\//,
    module: /^@actions\/http-client$/,
    code: 'export class HttpClient {\n  getAgent() {}\n  getAgentDispatcher() {}\n}',
    why: "GitHub's client sends by `run/github-client.ts`.",
  },
  {
    by: /\/@octokit\/request\//,
    module: /^json-with-bigint$/,
    code: 'export const { parse: JSONParse, stringify: JSONStringify } = JSON',
    why: 'Ids of comments and deployments have ten digits.',
  },
  {
    by: /\/gcp-metadata\//,
    module: /^json-bigint$/,
    code: 'module.exports = JSON',
    why: 'The only number that is read of a token is how long it lives.',
  },
  {
    by: /\/(?:https-proxy-agent|agent-base)\//,
    module: /^debug$/,
    code: 'module.exports = () => () => {}',
    why: 'A log for the developers of the package.',
  },
  {
    by: /\/(?:gcp-metadata|google-auth-library)\//,
    module: /^google-logging-utils$/,
    code: 'exports.log = () => ({ debug() {}, info() {} })',
    why: 'A log for developers. It would show tokens before they are masked.',
  },
  {
    by: /\/google-auth-library\/.*\/crypto\//,
    module: /\/browser\/crypto$/,
    code: 'exports.BrowserCrypto = class {}',
    why: 'This is Node.js.',
  },
  {
    by: /\/google-auth-library\//,
    module: /^jws$/,
    code: `const { sign } = process.getBuiltinModule('node:crypto')
const part = value => Buffer.from(JSON.stringify(value)).toString('base64url')
exports.sign = ({ header, payload, secret }) => {
  const text = \`\${part(header)}.\${part(payload)}\`
  return \`\${text}.\${sign('RSA-SHA256', text, secret).toString('base64url')}\`
}`,
    why: 'Every key of Google signs with RS256, which is one call of Node.js.',
  },
  {
    by: /\/google-auth-library\//,
    module: /^ecdsa-sig-formatter$/,
    code: 'module.exports = {}',
    why: 'Signatures of ID tokens are checked by those who receive them.',
  },
]
