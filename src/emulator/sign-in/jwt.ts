/** Signs and verifies RS256 JSON web tokens, using only node:crypto. */
import {
  createHash,
  createPublicKey,
  createVerify,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  sign,
} from 'node:crypto'

type Claims = Record<string, unknown>

/** Signs tokens and publishes its keys. */
export interface Issuer {
  issuer: string
  keyId: string
  sign(claims: Claims): string
  /** The JWKS document. */
  jwks(): { keys: JsonWebKey[] }
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

// One key pair per issuer: generating an RSA key takes tens of milliseconds, and a test process starts hundreds of worlds.
const pairs = new Map<string, { privateKey: KeyObject; publicKey: KeyObject }>()

/** An issuer whose key pair is generated on first use and shared within the process. */
export function makeIssuer(issuer: string): Issuer {
  const pair = () => {
    let made = pairs.get(issuer)
    if (!made) {
      made = generateKeyPairSync('rsa', { modulusLength: 2048 })
      pairs.set(issuer, made)
    }
    return made
  }
  const keyId = createHash('sha256').update(issuer).digest('hex').slice(0, 40)
  return {
    issuer,
    keyId,
    sign(claims) {
      const input = `${part({ alg: 'RS256', kid: keyId, typ: 'JWT' })}.${part(claims)}`
      return `${input}.${sign('RSA-SHA256', Buffer.from(input), pair().privateKey).toString('base64url')}`
    },
    jwks: () => ({ keys: [{ ...pair().publicKey.export({ format: 'jwk' }), kid: keyId, alg: 'RS256', use: 'sig' }] }),
  }
}

/** The header and claims, not verified; null for anything that is not a JWT. */
export function readJwt(token: string): { header: Claims; claims: Claims } | null {
  const parts = token.split('.')
  if (parts.length !== 3) return null
  try {
    const [header, claims] = parts.slice(0, 2).map(text => JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    if (typeof header !== 'object' || header === null || typeof claims !== 'object' || claims === null) return null
    return { header, claims }
  } catch {
    return null
  }
}

/** Whether one of the keys made the RS256 signature. */
export function isSignedBy(token: string, jwks: { keys: JsonWebKey[] }): boolean {
  const read = readJwt(token)
  if (read?.header.alg !== 'RS256') return false
  const key = jwks.keys.find(candidate => candidate.kid === read.header.kid)
  if (!key) return false
  const dot = token.lastIndexOf('.')
  return createVerify('RSA-SHA256')
    .update(token.slice(0, dot))
    .verify(createPublicKey({ key, format: 'jwk' }), Buffer.from(token.slice(dot + 1), 'base64url'))
}
