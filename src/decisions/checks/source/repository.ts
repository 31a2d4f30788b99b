/** The repository for the image: the run creates the default one if it is missing; any other has to exist. */

import { chooseRepository, fullName } from '../../../iam/names.ts'
import { command } from '../../../iam/remedies.ts'
import { say } from '../../../language/say.ts'
import type { Remedy } from '../../../model.ts'
import { fail } from '../../../words/findings.ts'
import type { RunCheck } from '../check.ts'

export const repository: RunCheck = (config, facts) => {
  const fact = facts.repository
  if (config.origin.kind !== 'source' || !fact.known) return []
  const live = facts.service.known ? facts.service.value : null
  const { name, from } = chooseRepository(config, facts.projectId, live)
  const seen = { resource: fullName.repository(name), evidence: fact.evidence }
  const format = fact.value?.format
  if (format && format !== 'DOCKER')
    return [fail('repository-missing', say`The repository ${name} has the format ${format}; images need DOCKER.`, seen)]
  if (fact.value || from === 'default') return []
  const who = from === 'input' ? say`artifact_repository names it` : say`the service's last build used it`
  return [
    fail(
      'repository-missing',
      say`The repository ${name} does not exist: ${who}, and a deploy creates only the default one.`,
      { ...seen, remedies: [create(name)] },
    ),
  ]
}

function create(name: string): Remedy {
  const [, project = '', , location = '', , id = ''] = name.split('/')
  const place = [`--project=${project}`, `--location=${location}`]
  const text = command(['artifacts', 'repositories', 'create', id, ...place, '--repository-format=docker'])
  return { kind: 'gcloud', title: say`Create the repository ${id}`, text }
}
