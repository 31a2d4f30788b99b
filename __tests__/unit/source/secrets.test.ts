/** Which contents are credentials, which only look like secrets, and what neither is. */
import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listSource } from '../../../src/source/listing.ts'
import { secretIn } from '../../../src/source/secrets.ts'
import { attack } from '../../fixtures/attacks.ts'
import { planted } from './trees.ts'

const { privateKey } = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const RSA = privateKey.replaceAll(' PRIVATE KEY', ' RSA PRIVATE KEY')

/** One of each type that google-auth-library reads (`GoogleAuth.fromJSON`). */
const CREDENTIALS: Record<string, object> = {
  'a key': { type: 'service_account', project_id: 'p', private_key: privateKey, client_email: 'a@b' },
  'a key without a type': { private_key: privateKey, client_email: 'a@b' },
  'a key of Google Distributed Cloud': { type: 'gdch_service_account', private_key: privateKey, project: 'p' },
  federation: { type: 'external_account', audience: '//iam.googleapis.com/x', credential_source: { file: 'f' } },
  'a workforce user': { type: 'external_account_authorized_user', refresh_token: 'r', client_id: 'c' },
  'a user': { type: 'authorized_user', client_id: 'c', client_secret: 's', refresh_token: 'r' },
  impersonation: {
    type: 'impersonated_service_account',
    service_account_impersonation_url: 'https://iamcredentials.googleapis.com/x',
    source_credentials: { type: 'authorized_user', refresh_token: 'r' },
  },
}

const REFERENCE = ['$', '{NPM_TOKEN}'].join('')
const look = (path: string, content: string | Uint8Array) => secretIn(path, Buffer.from(content as string))

describe.each(Object.entries(CREDENTIALS))('%s', (_, credential) => {
  const text = JSON.stringify(credential, null, 2)
  it.each([
    ['as it is', text],
    ['on one line', JSON.stringify(credential)],
    ['in an array', JSON.stringify([1, credential])],
    ['within other JSON', JSON.stringify({ app: { name: 'x', firebase: [[credential]] } })],
    ['with a byte order mark', `\ufeff${text}`],
    ['after 40,000 blanks', `${' '.repeat(40_000)}\n${text}`],
    ['beside 100,000 characters', JSON.stringify({ x: 'x'.repeat(100_000), ...credential })],
    ['as a line among others', `{"a":1}\n${JSON.stringify(credential)}\n{"b":2}\n`],
  ])('stays back %s', (_, content) => {
    expect(look('data', content)).toMatchObject({ certain: true })
  })

  it('stays back in the encodings of PowerShell', attack('S10'), () => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le')
    expect(look('key.json', little)).toMatchObject({ certain: true })
    expect(look('key.json', Buffer.from(little).swap16())).toMatchObject({ certain: true })
  })

  it('stays back under any name, at any place, in any spelling of JSON', attack('S10', 100), () => {
    const name = fc.stringMatching(/^[\w.\- é😀]{1,20}$/u)
    const spaces = fc.constantFrom('', ' ', '\n', '\t', '\r\n', '   \n\n')
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), spaces, spaces, fc.nat(4), (names, a, b, indent) => {
        const spelt = a + JSON.stringify(credential, null, indent).replaceAll(/":/g, `"${b}:${a}`) + b
        expect(look(names.join('/'), spelt)).toMatchObject({ certain: true })
      }),
    )
  })
})

describe('what looks like a secret', () => {
  const key = privateKey
  it.each([
    ['a private key', 'certs/server.pem', key],
    ['a private key of OpenSSL', 'server.key', RSA],
    [
      'an encrypted one, with headers',
      'k',
      RSA.replace('-----\n', '-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES,00\n\n'),
    ],
    ['a private key with other line ends', 'k', key.replaceAll('\n', '\r\n')],
    ['a private key in JSON', 'app.json', JSON.stringify({ tls: { key } })],
    ['a private key in a variable', '.env.prod', `KEY="${key.replaceAll('\n', '\\n')}"\n`],
    [
      'a private key in code',
      'a.js',
      `const k = ${key
        .trim()
        .split('\n')
        .map(line => `'${line}\\n'`)
        .join(' +\n  ')}`,
    ],
    ['a key of PGP', 'k.asc', `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: x\n\n${'lQOYBF'.repeat(20)}\n`],
    [
      'a service account key in base64',
      'k',
      Buffer.from(JSON.stringify(CREDENTIALS['a key'], null, 2)).toString('base64'),
    ],
    ["a user's credential in a script", 'x.sh', `echo 'type: authorized_user refresh_token: 1//0${'a'.repeat(40)}'`],
    ['an SSH key by its name', '.ssh/id_ed25519', 'x'],
    ['npm', '.npmrc', '//npm.example.com/:_authToken=npm_x\n'],
    ['npm, below', 'web/.npmrc', '_auth = "eA=="\n'],
    ['yarn', '.yarnrc.yml', 'npmAuthToken: "x"\n'],
    ['docker', '.docker/config.json', '{"auths":{"gcr.io":{"auth": "eDp5"}}}'],
    ['docker, of old', 'a/.dockercfg', '{"gcr.io":{"auth":"eDp5"}}'],
    ['AWS', '.aws/credentials', '[default]\naws_access_key_id = A\naws_secret_access_key = b\n'],
    ['Kubernetes', '.kube/config', 'users:\n- user:\n    token: x\n'],
    ['git', '.git-credentials', 'https://me:hunter2@github.com\n'],
    ['curl', '.netrc', 'machine x login me password hunter2\n'],
    ['PyPI', '.pypirc', '[pypi]\nusername = __token__\npassword = pypi-x\n'],
    ['gcloud', '.config/gcloud/credentials.db', 'SQLite format 3'],
    ['GitHub', '.config/gh/hosts.yml', 'github.com:\n  oauth_token: x\n'],
    ['PostgreSQL', '.pgpass', 'h:5432:db:me:hunter2\n'],
    ['Terraform', 'infra/terraform.tfstate', '{}'],
    ['a key store', 'app/release.keystore', 'x'],
    ['PKCS 12', 'K.P12', 'x'],
  ])('is told of: %s', (_, path, content) => {
    expect(look(path, content)).toEqual({
      certain: false,
      what: expect.stringMatching(/^(a|an|tokens|hashes|gcloud|Terraform)/),
    })
  })

  it.each([
    ['npm without a token', '.npmrc', 'registry=https://npm.example.com\n'],
    ['npm with a reference', '.npmrc', `//npm.example.com/:_authToken=${REFERENCE}\n`],
    ['yarn with a reference', '.yarnrc.yml', `npmAuthToken: "${REFERENCE}"\n`],
    ['docker without a sign-in', '.docker/config.json', '{"credHelpers":{"gcr.io":"gcloud"}}'],
    ['AWS without a key', '.aws/config', '[default]\nregion = eu-west-1\n'],
    ['a public key', 'id_rsa.pub', 'ssh-rsa AAAA'],
    ['a public key in PEM', 'k.pem', privateKey.replaceAll('PRIVATE', 'PUBLIC')],
    ['an example of a key', 'README.md', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n'],
    ['code that looks for keys', 'a.ts', 'if (text.includes("-----BEGIN PRIVATE KEY-----")) throw new Error("no")'],
    ['what a package brings along', 'node_modules/x/test/key.pem', privateKey],
    ['what a Python package brings along', 'v/lib/python3/site-packages/x/k.pem', privateKey],
    ['a text about keys', 'doc.json', JSON.stringify({ about: '"type": "service_account"' })],
    ['a key without its secret', 'key.json', JSON.stringify({ type: 'service_account', client_email: 'a@b' })],
    ['JSON that is broken', 'key.json', '{"type": "service_account", "private_key"'],
    ['JSON without an object', 'key.json', '["service_account", "private_key", "x"]'],
    ['a bank account', 'stripe.json', JSON.stringify({ type: 'external_account', id: 'ba_1' })],
    ['an empty key file', 'id_rsa', ''],
    ['nothing', 'a', ''],
  ])('is not: %s', (_, path, content) => {
    expect(look(path, content)).toBeUndefined()
  })

  it('is found by the words of Google whatever bytes surround it, and never breaks', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', 'service_account', 'PRIVATE KEY', '{"type":'),
        (bytes, word) => {
          const found = look('x', Buffer.concat([bytes, Buffer.from(word), bytes]))
          expect(found).toBeUndefined()
        },
      ),
    )
  })
})

describe('in a file that is too large to hold', () => {
  const filler = Buffer.alloc(5 * 1024 * 1024, 'x ')
  const line = `\n${JSON.stringify(CREDENTIALS['a key'])}\n`
  it.each([
    ['at its begin', [line, filler]],
    ['at its end', [filler, line]],
    ['in the middle', [filler, line, filler]],
    ['across two pieces', [filler.subarray(0, 3 * 1024 * 1024 - 100), line, filler]],
  ])('a credential is found %s', attack('S10'), async (_, parts) => {
    using source = planted({ big: Buffer.concat(parts.map(part => Buffer.from(part as string))), small: 'x' })
    const listing = await listSource(source.path, { denied: [] })
    expect(listing.credentials).toEqual([{ path: 'big', why: 'a service account key' }])
    expect(listing.files.map(({ path }) => path)).toEqual(['small'])
  })
})

describe('a sign-in of another tool', () => {
  const token = 'npm_'.padEnd(36, 'a1B2')
  const key = 'a1B2/+'.repeat(7).slice(0, 40)
  it.each([
    ['a token for a package registry', `//registry.example.com/:_authToken=${token}\n`],
    ['a key for AWS', `[default]\naws_secret_access_key = ${key}\n`],
    ['a key for AWS', JSON.stringify({ aws_secret_access_key: key })],
    ['a sign-in to a container registry', JSON.stringify({ auths: { 'gcr.io': { auth: 'dXNlcjpwYXNz' } } }, null, 2)],
  ])('%s is reported under any name', attack('S10'), (what, text) => {
    for (const path of ['settings.txt', 'conf/app', 'a.b.c']) expect(look(path, text)).toEqual({ certain: false, what })
    expect(look('node_modules/x/test.txt', text)).toBeUndefined()
  })

  it.each([
    `//registry.example.com/:_authToken=${REFERENCE}\n`,
    'aws_secret_access_key = YOUR_KEY',
    '{ "auths": { "gcr.io": {} } }',
    'const field = "auths"',
  ])('a reference or a placeholder is none: %s', text => {
    expect(look('settings.txt', text)).toBeUndefined()
  })
})
