/** A traffic tag and the service's name together become part of a host name. */
import { say } from '../../language/say.ts'
import { fail } from '../../words/findings.ts'
import { serviceOf } from '../access/findings.ts'
import { inputEvidence, type RunCheck } from './check.ts'

/** Tag and service name together; Google's error: "Combined traffic tag and service name cannot exceed 46 characters." */
const LONGEST = 46

export const tag: RunCheck = (config, facts) => {
  const { tag: name, service } = config
  if (!name || name.length + service.length <= LONGEST) return []
  const resource = serviceOf(config, facts)
  const left = LONGEST - service.length
  const shorten =
    left > 0
      ? say`Shorten the tag to ${left} characters, e.g. ${name.slice(0, left).replace(/(?<!-)-+$/, '')}.`
      : say`Rename the service.`
  return [
    fail(
      'tag-too-long',
      say`The tag ${name} and the service name ${service} have ${name.length + service.length} characters together; the maximum is ${LONGEST}. ${shorten}`,
      { resource, evidence: [inputEvidence('tag', resource, name)] },
    ),
  ]
}
