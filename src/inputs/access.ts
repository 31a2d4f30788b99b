/** `access` and `public_via`. */

import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Config, Edit } from './config.ts'
import type { Manifest } from './manifest/read-manifest.ts'
import { invokerCheckDisabled } from './manifest/view.ts'
import type { Reader } from './reader.ts'

/**
 * `access` and `public_via`, with what the manifest and `flags` say about the invoker check. An annotation that disables the check asks
 * for a public service, so policies, permissions and checks apply as for `access: public`. A check that is to be on leaves `all-users`
 * alone as the way: the next deploy would turn on what this one turns off.
 */
export function accessBy(
  reader: Reader,
  manifest: Manifest | undefined,
  edits: readonly Edit[],
): Pick<Config, 'access' | 'publicVia'> {
  const access = reader.oneOf('access', ['keep', 'public', 'authenticated'])
  const publicVia = reader.oneOf('public_via', ['auto', 'all-users', 'no-invoker-iam-check'])
  const flag = edits.some(edit => edit.path === 'invokerIamDisabled' && edit.op === 'set' && edit.value === false)
  const annotated = manifest && KINDS[manifest.kind].requests ? invokerCheckDisabled(manifest.document) : undefined
  const disabled = flag ? false : annotated
  if (disabled === undefined) return { access, publicVia }
  const said = flag
    ? say`flags has --invoker-iam-check, which turns the check on`
    : say`the annotation run.googleapis.com/invoker-iam-disabled in the file of metadata is "${disabled}"`
  if (disabled && access === 'authenticated')
    reader.problem('access', say`is authenticated, and ${said}, which makes the service public; keep one`, 'public')
  if (disabled && access === 'public' && publicVia === 'all-users')
    reader.problem('public_via', say`is all-users, and ${said}; keep one`, 'no-invoker-iam-check')
  if (!disabled && access === 'public' && publicVia === 'no-invoker-iam-check')
    reader.problem('public_via', say`is no-invoker-iam-check, and ${said}; keep one`, 'all-users')
  if (disabled && access === 'keep') {
    reader.notice(
      'metadata',
      say`The service will be public, because ${said}. This counts as access: public with public_via: no-invoker-iam-check.`,
    )
    return { access: 'public', publicVia: 'no-invoker-iam-check' }
  }
  return { access, publicVia: !disabled && access === 'public' && publicVia === 'auto' ? 'all-users' : publicVia }
}
