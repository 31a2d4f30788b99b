/**
 * Finds secrets in a file's content. Two degrees: a Google credential, which is certain and never uploaded; and what looks like a
 * private key or a token, which is reported but uploaded, because an app can need it.
 *
 * The types of credentials are those that google-auth-library reads (`GoogleAuth.fromJSON`). The names of files are those on
 * which secretlint's recommended rules, gitleaks and the test repository Plazmaz/leaky-repo agree, without names that prove nothing.
 */
import { say } from '../language/say.ts'

export interface Secret {
  /** A credential that Google's libraries sign in with: never uploaded. */
  certain: boolean
  /** What it is, after "it is" or "it holds": `a service account key`. */
  what: string
}

/** Words that every Google credential, private key or sign-in of `SIGN_INS` contains. Most files cost only this search. */
const WORDS = [
  ...['service_account', 'external_account', 'authorized_user', 'PRIVATE KEY', base64Start()],
  ...[':_authToken', 'aws_secret_access_key', '"auths"'],
].map(word => Buffer.from(word))

/** The beginning of Google's key files in base64. */
function base64Start(): string {
  return Buffer.from('{\n  "type": "service_account",').toString('base64')
}

/** Files that package managers fetched are already public. */
const PUBLISHED = /(^|\/)(node_modules|site-packages)\//
export const isPublished = (path: string): boolean => PUBLISHED.test(path)

/** @param path within the source. */
export function secretIn(path: string, bytes: Uint8Array): Secret | undefined {
  const content = readable(bytes)
  const spoken = WORDS.some(word => content.includes(word))
  const named = PUBLISHED.test(path) ? undefined : fileRule(path)
  if (!spoken && !named) return undefined
  const text = content.toString('utf8')
  if (spoken) {
    const credential = credentialIn(text)
    if (credential !== undefined) return { certain: true, what: credential }
  }
  if (named && (named.holds === undefined ? text.length > 0 : named.holds.test(text)))
    return { certain: false, what: named.what }
  if (!spoken || PUBLISHED.test(path)) return undefined
  const what = keyIn(text) ?? credentialWithin(text)
  return what === undefined ? undefined : { certain: false, what }
}

/** PowerShell writes UTF-16. */
function readable(bytes: Uint8Array): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return Buffer.from(buffer.toString('utf16le'))
  if (buffer[0] === 0xfe && buffer[1] === 0xff)
    return Buffer.from(
      Buffer.from(buffer.subarray(0, buffer.length & ~1))
        .swap16()
        .toString('utf16le'),
    )
  return buffer
}

/** A file that is JSON or has JSON lines, with a credential at any depth. */
function credentialIn(text: string): string | undefined {
  const whole = text.replace(/^\ufeff/, '').trimStart()
  const found = inJson(whole)
  if (found !== undefined) return found
  for (const line of linesWith(text, /_account|authorized_user|PRIVATE KEY/g)) {
    const one = inJson(line.trim())
    if (one !== undefined) return one
  }
  return undefined
}

function inJson(text: string): string | undefined {
  if (!text.startsWith('{') && !text.startsWith('[')) return undefined
  const left: unknown[] = []
  try {
    left.push(JSON.parse(text))
  } catch {
    return undefined
  }
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null) continue
    const kind = Array.isArray(value) ? undefined : credentialKind(value as Record<string, unknown>)
    if (kind !== undefined) return kind
    for (const inner of Object.values(value)) if (typeof inner === 'object') left.push(inner)
  }
  return undefined
}

function credentialKind(fields: Record<string, unknown>): string | undefined {
  const { type, private_key, client_email, refresh_token, audience, credential_source } = fields
  const text = (value: unknown) => typeof value === 'string' && value !== ''
  const object = (value: unknown) => typeof value === 'object' && value !== null
  switch (type) {
    case 'service_account':
    case 'gdch_service_account':
      return text(private_key) ? say`a service account key` : undefined
    case 'external_account':
      return text(audience) || object(credential_source) ? say`a Workload Identity Federation credential` : undefined
    case 'external_account_authorized_user':
    case 'authorized_user':
      return text(refresh_token) ? say`a user's credential` : undefined
    case 'impersonated_service_account':
      return object(fields.source_credentials) || text(fields.service_account_impersonation_url)
        ? say`a credential that impersonates a service account`
        : undefined
    default:
      // The library accepts it as a key even without the type.
      return text(client_email) && text(private_key) && /-----BEGIN/.test(String(private_key))
        ? say`a service account key`
        : undefined
  }
}

/** Lines that match a pattern, each once, none longer than a credential. */
function* linesWith(text: string, pattern: RegExp): Generator<string> {
  let end = -1
  for (const { index } of text.matchAll(pattern)) {
    if (index < end) continue
    const start = text.lastIndexOf('\n', index) + 1
    end = text.indexOf('\n', index)
    if (end < 0) end = text.length
    if (end - start <= LONGEST_LINE) yield text.slice(start, end)
  }
}

const LONGEST_LINE = 64 * 1024

/** Minimum length of a key after its first line: anything shorter is an example in a text. */
const KEY_CHARACTERS = 64

/** A private key in PEM, in any kind of file: also with `\n` as line endings and quotes around the lines. */
function keyIn(text: string): string | undefined {
  let tries = 0
  for (let at = text.indexOf(PRIVATE_KEY); at >= 0 && tries < MOST_TRIES; at = text.indexOf(PRIVATE_KEY, at + 1)) {
    tries++
    const before = /-----BEGIN ([A-Z0-9]{2,12} ){0,3}$/.exec(text.slice(Math.max(0, at - 50), at))
    const after = /^PRIVATE KEY( BLOCK)?-----/.exec(text.slice(at, at + 30))
    if (!before || !after) continue
    const body = text
      .slice(at + after[0].length, at + 1200)
      .replaceAll(/\\[rn]/g, '\n')
      .split('\n')
      // RFC 1421 and PGP put headers first.
      .filter(line => !/^\s*[A-Z][A-Za-z-]+: /.test(line))
      .join('')
      .replaceAll(/[\s"'`+,\\]/g, '')
    if ((/^[A-Za-z0-9/=]+/.exec(body)?.[0].length ?? 0) >= KEY_CHARACTERS) return say`a private key`
  }
  return undefined
}

const PRIVATE_KEY = 'PRIVATE KEY'

/** A file with more mentions of keys than this is about keys. */
const MOST_TRIES = 1000

/** What looks like a credential in something other than JSON: a script, a variable in an env file, base64. */
function credentialWithin(text: string): string | undefined {
  if (text.includes(base64Start())) return say`a service account key in base64`
  const user = /["']?refresh_token["']?\s{0,4}[:=]\s{0,4}["']?1\/\/[\w-]{20}/
  if (text.includes('authorized_user') && user.test(text)) return say`a user's credential`
  return SIGN_INS.find(({ holds }) => holds.every(pattern => pattern.test(text)))?.what
}

/** Sign-ins of other tools under another name than the one in `FILES`. References (`${TOKEN}`) and placeholders are too short. */
const SIGN_INS: readonly { what: string; holds: readonly RegExp[] }[] = [
  { what: say`a token for a package registry`, holds: [/:_authToken\s{0,9}=\s{0,9}["']?[\w-]{20}/] },
  { what: say`a key for AWS`, holds: [/aws_secret_access_key["']?\s{0,9}[:=]\s{0,9}["']?[A-Za-z0-9/+]{40}/] },
  {
    what: say`a sign-in to a container registry`,
    holds: [/"auths"\s{0,9}:/, /"auth"\s{0,9}:\s{0,9}"[A-Za-z0-9+/]{8}/],
  },
]

interface FileRule {
  what: string
  /** Undefined: a file with that name is always one. */
  holds?: RegExp
}

/** By the end of a path in lower case: its last one or two names. References (`${TOKEN}`) do not count as secrets. */
const FILES: Record<string, FileRule> = {
  '.npmrc': {
    what: say`a token for a package registry`,
    holds: /_(authtoken|auth|password)\s{0,9}=\s{0,9}["']?[^\s"'$]/i,
  },
  '.yarnrc.yml': {
    what: say`a token for a package registry`,
    holds: /npmAuth(Token|Ident)\s{0,9}:\s{0,9}["']?[^\s"'$]/,
  },
  '.pypirc': { what: say`a password for a package registry`, holds: /password\s{0,9}[:=]\s{0,9}[^\s$]/ },
  'pip.conf': { what: say`a password for a package registry`, holds: /:\/\/[^\s/:@$]{1,200}:[^\s/@$]{1,200}@/ },
  '.cargo/credentials': { what: say`a token for a package registry`, holds: /token\s{0,9}=/ },
  '.cargo/credentials.toml': { what: say`a token for a package registry`, holds: /token\s{0,9}=/ },
  '.gem/credentials': { what: say`a token for a package registry` },
  'auth.json': {
    what: say`a password for a package registry`,
    holds: /"(http-basic|bearer|github-oauth|gitlab-token|gitlab-oauth|bitbucket-oauth)"\s{0,9}:\s{0,9}\{\s{0,99}"/,
  },
  '.docker/config.json': {
    what: say`a sign-in to a container registry`,
    holds: /"(auth|identitytoken|registrytoken)"\s{0,9}:\s{0,9}"[^"]/,
  },
  '.dockercfg': { what: say`a sign-in to a container registry`, holds: /"auth"\s{0,9}:\s{0,9}"[^"]/ },
  '.dockerconfigjson': { what: say`a sign-in to a container registry`, holds: /"auth"\s{0,9}:\s{0,9}"[^"]/ },
  '.aws/credentials': { what: say`a key for AWS`, holds: /aws_secret_access_key\s{0,9}=\s{0,9}\S/ },
  '.aws/config': { what: say`a key for AWS`, holds: /aws_secret_access_key\s{0,9}=\s{0,9}\S/ },
  '.azure/accesstokens.json': { what: say`tokens for Azure` },
  '.azure/msal_token_cache.json': { what: say`tokens for Azure` },
  '.kube/config': { what: say`a sign-in to Kubernetes`, holds: /(client-key-data|token|password)\s{0,9}:\s{0,9}\S/ },
  kubeconfig: { what: say`a sign-in to Kubernetes`, holds: /(client-key-data|token|password)\s{0,9}:\s{0,9}\S/ },
  'gcloud/credentials.db': { what: say`gcloud's own credentials` },
  'gcloud/access_tokens.db': { what: say`gcloud's own credentials` },
  '.boto': { what: say`a credential for Cloud Storage`, holds: /(refresh_token|secret_access_key)\s{0,9}=\s{0,9}\S/ },
  '.s3cfg': { what: say`a key for AWS`, holds: /secret_key\s{0,9}=\s{0,9}\S/ },
  '.git-credentials': { what: say`a password for a git server`, holds: /:\/\/[^\s/:@]{1,200}:[^\s/@]{1,200}@/ },
  '.netrc': { what: say`a password for a server`, holds: /password\s{1,9}\S/ },
  _netrc: { what: say`a password for a server`, holds: /password\s{1,9}\S/ },
  'gh/hosts.yml': { what: say`a token for GitHub`, holds: /oauth_token\s{0,9}:\s{0,9}\S/ },
  '.config/hub': { what: say`a token for GitHub`, holds: /oauth_token\s{0,9}:\s{0,9}\S/ },
  '.vault-token': { what: say`a token for Vault` },
  '.terraformrc': { what: say`a token for Terraform`, holds: /token\s{0,9}=\s{0,9}"[^"$]/ },
  'credentials.tfrc.json': { what: say`a token for Terraform`, holds: /"token"\s{0,9}:\s{0,9}"[^"]/ },
  '.pgpass': { what: say`a password for a database`, holds: /:[^:\s]{1,200}\s{0,9}$/m },
  '.my.cnf': { what: say`a password for a database`, holds: /password\s{0,9}=\s{0,9}\S/ },
  '.mylogin.cnf': { what: say`a password for a database` },
  '.htpasswd': { what: say`hashes of passwords`, holds: /^[^:\s]{1,200}:\S/m },
  'rclone.conf': {
    what: say`a key for a storage service`,
    holds: /(pass|token|secret_access_key|key)\s{0,9}=\s{0,9}\S/,
  },
  id_rsa: { what: say`a private key` },
  id_dsa: { what: say`a private key` },
  id_ecdsa: { what: say`a private key` },
  id_ed25519: { what: say`a private key` },
}

/** By the ending of a name. */
const ENDINGS: Record<string, FileRule> = {
  '.ppk': { what: say`a private key`, holds: /Private-Lines/ },
  '.p12': { what: say`a key store` },
  '.pfx': { what: say`a key store` },
  '.jks': { what: say`a key store` },
  '.keystore': { what: say`a key store` },
  '.kdbx': { what: say`a store of passwords` },
  '.tfstate': { what: say`Terraform's state, which contains secrets in plain text` },
  '.kubeconfig': { what: say`a sign-in to Kubernetes`, holds: /(client-key-data|token|password)\s{0,9}:\s{0,9}\S/ },
}

function fileRule(path: string): FileRule | undefined {
  const names = path.toLowerCase().split('/')
  const name = names.at(-1) ?? ''
  const dot = name.lastIndexOf('.')
  return (
    own(FILES, names.slice(-2).join('/')) ?? own(FILES, name) ?? (dot < 0 ? undefined : own(ENDINGS, name.slice(dot)))
  )
}

const own = <T>(record: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
