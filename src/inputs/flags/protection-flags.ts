/** Encryption keys, Binary Authorization, custom audiences and IAP: what protects a service or a job. */
import { say } from '../../language/say.ts'
import {
  alone,
  choice,
  clear,
  type EditBody,
  edits,
  type Flag,
  type FlagName,
  field,
  inFamily,
  inStage,
  integer,
  last,
  listOf,
  nonEmpty,
  only,
  set,
  toggle,
} from './flag-kinds.ts'

const KEY = 'template.encryptionKey'
const ACTION = 'template.encryptionKeyRevocationAction'
const SHUTDOWN = 'template.encryptionKeyShutdownDuration'
const POLICY = 'binaryAuthorization'
const AUDIENCES = 'customAudiences'

/** Settings of the key are removed together with the key, as in gcloud. */
function keyFlags(): Flag[] {
  const key = 'projects/my-project/locations/europe-west1/keyRings/my-ring/cryptoKeys/my-key'
  const hours = integer(1)
  return [
    inFamily('key', 'set', field('--key', KEY, key, 'Cloud KMS key that encrypts the container.', nonEmpty)),
    ...only(
      'requests',
      inFamily(
        'key',
        'clear',
        alone('--clear-key', KEY, 'Remove the key and the settings for its revocation.', () =>
          edits(clear(KEY), clear(ACTION), clear(SHUTDOWN)),
        ),
        'after',
      ),
      inFamily(
        say`revocation of the key`,
        'set',
        field(
          '--post-key-revocation-action-type',
          ACTION,
          'prevent-new',
          'What happens when the key is revoked: `prevent-new` or `shut-down`.',
          choice({ 'prevent-new': 'PREVENT_NEW', 'shut-down': 'SHUTDOWN' }),
        ),
      ),
      inFamily(
        say`revocation of the key`,
        'clear',
        alone('--clear-post-key-revocation-action-type', ACTION, 'Use the default action, immediately.', () =>
          edits(clear(ACTION), clear(SHUTDOWN)),
        ),
        'after',
      ),
      inFamily(
        say`shutdown of the key`,
        'set',
        field(
          '--encryption-key-shutdown-hours',
          SHUTDOWN,
          '24',
          'Hours from the revocation of the key to the shutdown of the service.',
          text => `${hours(text) * 3600}s`,
        ),
      ),
      inFamily(
        say`shutdown of the key`,
        'clear',
        alone('--clear-encryption-key-shutdown-hours', SHUTDOWN, 'Remove that delay.', () => edits(clear(SHUTDOWN))),
        'after',
      ),
    ),
  ]
}

function binaryAuthorizationFlags(): Flag[] {
  return [
    inFamily('binary-authorization', 'set', {
      name: '--binary-authorization',
      takes: 'value',
      example: 'default',
      help: 'Binary Authorization policy: `default`, or the name of a policy.',
      sets: POLICY,
      effect: values => {
        const policy = String(nonEmpty(last(values)))
        return policy === 'default'
          ? edits(clear(`${POLICY}.policy`), set(`${POLICY}.useDefault`, true))
          : edits(clear(`${POLICY}.useDefault`), set(`${POLICY}.policy`, policy))
      },
    }),
    ...only(
      'requests',
      inFamily(
        'binary-authorization',
        'clear',
        alone('--clear-binary-authorization', POLICY, 'Turn Binary Authorization off.', () => edits(clear(POLICY))),
      ),
    ),
    // After the rows above; the justification of an earlier deploy is always cleared.
    field(
      '--breakglass',
      `${POLICY}.breakglassJustification`,
      'incident-42',
      'Why this deploy can bypass Binary Authorization.',
      nonEmpty,
    ),
  ]
}

/** At most one of the four, as in gcloud. */
function audienceFlags(): Flag[] {
  const flag = (verb: string, help: string, edit: (audiences: string[]) => EditBody): Flag =>
    inFamily('custom-audiences', verb, {
      name: `--${verb}-custom-audiences` as FlagName,
      takes: 'value',
      example: 'https://api.example.com',
      help,
      sets: AUDIENCES,
      items: true,
      effect: values => edits(edit(listOf(values))),
    })
  const put =
    (strategy: 'merge' | 'overwrite') =>
    (names: string[]): EditBody => ({
      path: AUDIENCES,
      op: 'put',
      entries: Object.fromEntries(names.map(name => [name, ''])),
      strategy,
    })
  return only(
    'requests',
    flag('add', 'Add custom audiences; others stay.', put('merge')),
    flag('set', 'Set custom audiences; others are removed.', put('overwrite')),
    flag('remove', 'Remove custom audiences.', keys => ({ path: AUDIENCES, op: 'remove', keys })),
    inFamily(
      'custom-audiences',
      'clear',
      alone('--clear-custom-audiences', AUDIENCES, 'Remove all custom audiences.', () => edits(clear(AUDIENCES))),
    ),
  )
}

export function protectionFlags(): Flag[] {
  return [
    ...keyFlags(),
    ...binaryAuthorizationFlags(),
    ...audienceFlags(),
    ...only(
      'requests',
      ...inStage(
        'BETA',
        toggle('--iap', 'iapEnabled', 'Put Identity-Aware Proxy in front of the service.', on => on),
      ),
    ),
  ]
}
