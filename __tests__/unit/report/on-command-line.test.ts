/** What a terminal says has its options, and what others said stays as it is. */
import { describe, expect, it } from 'vitest'
import { fixInOptions, inOptions, namingPerson } from '../../../src/report/on-command-line.ts'

describe('a sentence for a command line', () => {
  it.each([
    ['Set flags: --cpu=2 --memory=1Gi.', "Set --flags='--cpu=2 --memory=1Gi'."],
    ['env_vars: has an entry (number 1) without "=".', '--env-vars has an entry (number 1) without "=".'],
    [
      'Set the port (flags: --port=8000), or let the app listen.',
      'Set the port (--flags=--port=8000), or let the app listen.',
    ],
    [
      'The workflow asks for access: public, so allUsers gets it.',
      'The command line asks for --access=public, so allUsers gets it.',
    ],
    ['Set the input service_account.', 'Set the option --service-account.'],
    ['wait_for_grants: true makes the run wait.', '--wait-for-grants=true makes the run wait.'],
    ['Leave it out of invokers and callers.', 'Leave it out of invokers and callers.'],
    ['The source: 3 files.', 'The source: 3 files.'],
    [
      'hello was not deployed: invalid inputs service and source',
      'hello was not deployed: invalid options --service and --source',
    ],
    ['hello was not deployed: invalid input region', 'hello was not deployed: invalid option --region'],
    ['hello was not deployed: 3 invalid inputs', 'hello was not deployed: 3 invalid options'],
    ['With an ID token for another audience: refused.', 'With an ID token for another audience: refused.'],
    [
      'It is in projects/p/secrets/api_key and in /etc/on_public_denied/x.',
      'It is in projects/p/secrets/api_key and in /etc/on_public_denied/x.',
    ],
  ])('%s', (words, expected) => {
    expect(inOptions(words)).toBe(expected)
  })
})

it.each([
  ['whether the deployer has storage.objects.create', 'whether ada@example.com has storage.objects.create'],
  ['The deployer ada@example.com is not allowed to deploy.', 'ada@example.com is not allowed to deploy.'],
  [
    "The deployer (ada@example.com) lacks it; the deployer's own project.",
    "ada@example.com lacks it; ada@example.com's own project.",
  ],
  ['the deployer bob@p.iam.gserviceaccount.com lacks it', 'the deployer bob@p.iam.gserviceaccount.com lacks it'],
  ['the deployer-account stays', 'the deployer-account stays'],
])('of a person: %s', (words, expected) => {
  expect(namingPerson(words, 'user:ada@example.com')).toBe(expected)
  expect(namingPerson(words, 'serviceAccount:ada@example.com')).toBe(words)
})

it('a fix for the workflow is options to add', () => {
  const fix = (text: string) => fixInOptions({ kind: 'workflow', title: 'Set it', text }).text
  expect(fix('with:\n  access: authenticated\n  # invokers: user:NAME@example.com')).toBe(
    '--access=authenticated\n# --invokers=user:NAME@example.com',
  )
  expect(fix('with:\n  flags: --port=8000 # and your other flags')).toBe('--flags=--port=8000')
  expect(fix("with:\n  labels: 'a=#1' # and your other labels")).toBe("--labels='a=#1'")
  expect(fix("with:\n  invokers: ''")).toBe("--invokers=''")
  expect(fix('with:\n  flags: --port=8000 --memory=1Gi')).toBe("--flags='--port=8000 --memory=1Gi'")
})
