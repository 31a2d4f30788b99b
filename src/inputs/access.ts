/** `access` and `public_via`. */
import { KINDS } from '../kinds/list.ts'
import type { Config } from './config.ts'
import type { Manifest } from './manifest/read-manifest.ts'
import { invokerCheckDisabled } from './manifest/view.ts'
import type { Reader } from './reader.ts'

/**
 * `access` and `public_via`, with what the manifest says about the invoker check. An annotation that disables the check asks for a public
 * service, so policies, permissions and checks apply as for `access: public`.
 */
export function accessBy(reader: Reader, manifest: Manifest | undefined): Pick<Config, 'access' | 'publicVia'> {
  const access = reader.oneOf('access', ['keep', 'public', 'authenticated'])
  const publicVia = reader.oneOf('public_via', ['auto', 'all-users', 'no-invoker-iam-check'])
  const disabled = manifest && KINDS[manifest.kind].requests ? invokerCheckDisabled(manifest.document) : undefined
  if (disabled === undefined) return { access, publicVia }
  const said = `the annotation run.googleapis.com/invoker-iam-disabled in the file of metadata is "${disabled}"`
  if (disabled && access === 'authenticated')
    reader.problem('access', `is authenticated, and ${said}, which makes the service public; keep one`, 'public')
  if (disabled && access === 'public' && publicVia === 'all-users')
    reader.problem('public_via', `is all-users, and ${said}; keep one`, 'no-invoker-iam-check')
  if (!disabled && access === 'public' && publicVia === 'no-invoker-iam-check')
    reader.problem('public_via', `is no-invoker-iam-check, and ${said}; keep one`, 'all-users')
  if (disabled && access === 'keep') {
    reader.notice(
      'metadata',
      `The service will be public, because ${said}. This counts as access: public with public_via: no-invoker-iam-check.`,
    )
    return { access: 'public', publicVia: 'no-invoker-iam-check' }
  }
  return { access, publicVia: !disabled && access === 'public' && publicVia === 'auto' ? 'all-users' : publicVia }
}
