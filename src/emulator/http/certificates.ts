/** A certificate authority for the lifetime of a sandbox: X.509 v3 with P-256 keys, encoded by hand (RFC 5280, X.690). */
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

interface Authority {
  /** The root certificate, PEM. */
  certificate: string
  /** The key and certificate for a host, PEM. */
  issue(host: string): { key: string; cert: string }
}

const DAY = 86_400_000
const OID = {
  commonName: '550403',
  ecdsaWithSha256: '2a8648ce3d040302',
  subjectAltName: '551d11',
  basicConstraints: '551d13',
  keyUsage: '551d0f',
  extendedKeyUsage: '551d25',
  serverAuth: '2b06010505070301',
  subjectKeyIdentifier: '551d0e',
  authorityKeyIdentifier: '551d23',
}

export function makeAuthority(): Authority {
  const root = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = distinguishedName('Embedded cloud CA')
  const id = randomBytes(20)
  const certificate = build(name, name, root.publicKey, root.privateKey, [
    extension(OID.basicConstraints, sequence(tlv(0x01, [0xff])), true),
    // Bits 5 and 6: signs certificates and revocation lists.
    extension(OID.keyUsage, tlv(0x03, [1, 0x06]), true),
    extension(OID.subjectKeyIdentifier, tlv(0x04, id)),
  ])
  return {
    certificate: pem(certificate),
    issue(host) {
      const leaf = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const extensions = [
        extension(OID.basicConstraints, sequence(), true),
        extension(OID.keyUsage, tlv(0x03, [7, 0x80]), true),
        extension(OID.extendedKeyUsage, sequence(oid(OID.serverAuth))),
        // [2] dNSName
        extension(OID.subjectAltName, sequence(tlv(0x82, Buffer.from(host)))),
        extension(OID.authorityKeyIdentifier, sequence(tlv(0x80, id))),
      ]
      const cert = build(distinguishedName(host), name, leaf.publicKey, root.privateKey, extensions)
      return { key: leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(cert) }
    },
  }
}

function build(subject: Buffer, issuer: Buffer, publicKey: KeyObject, signer: KeyObject, extensions: Buffer[]): Buffer {
  const algorithm = sequence(oid(OID.ecdsaWithSha256))
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(15)])
  const body = sequence(
    tlv(0xa0, tlv(0x02, [2])),
    tlv(0x02, serial),
    algorithm,
    issuer,
    sequence(time(Date.now() - DAY), time(Date.now() + 30 * DAY)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(...extensions)),
  )
  return sequence(body, algorithm, tlv(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, signer)])))
}

function tlv(tag: number, content: Uint8Array | readonly number[]): Buffer {
  const bytes = Buffer.from(content)
  const { length } = bytes
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), bytes])
}

const sequence = (...parts: Uint8Array[]) => tlv(0x30, Buffer.concat(parts))
const oid = (hex: string) => tlv(0x06, Buffer.from(hex, 'hex'))
const distinguishedName = (common: string) => {
  // A common name has at most 64 characters; the full host name is in the subject alternative name.
  const value = tlv(0x0c, Buffer.from(common.slice(0, 64)))
  return sequence(tlv(0x31, sequence(oid(OID.commonName), value)))
}
const extension = (id: string, value: Buffer, critical = false) =>
  sequence(oid(id), ...(critical ? [tlv(0x01, [0xff])] : []), tlv(0x04, value))
const time = (ms: number) => tlv(0x18, Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`))
const pem = (der: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`
