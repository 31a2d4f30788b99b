import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldOf, memberField } from '../../../../src/decisions/drift/fields.ts'

describe('the field of a difference', () => {
  it.each([
    ['template.containers[0].env[LOG_LEVEL]', ['']],
    ['template.template.containers[0].env[LOG_LEVEL]', ['main']],
  ] as const)('is short for the only container: %s', (path, names) => {
    expect(fieldOf(path, names)).toBe('env[LOG_LEVEL]')
  })

  it('names the container where there are several', () => {
    const names = ['web', 'proxy']
    expect(fieldOf('template.containers[1].env[LOG_LEVEL]', names)).toBe('containers[proxy].env[LOG_LEVEL]')
    expect(fieldOf('template.containers[2]', [...names, ''])).toBe('containers[2]')
  })

  it('is the path of everything else, and one for each member of a role', () => {
    expect(fieldOf('template.labels.team')).toBe('template.labels.team')
    expect(memberField('bindings[roles/run.invoker]', 'allUsers')).toBe('bindings[roles/run.invoker][allUsers]')
  })

  it('differs for different paths', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 3 })
    const paths = fc.uniqueArray(fc.stringMatching(/^template\.containers\[[0-2]\]\.env\[[A-C]\]$/), { minLength: 2 })
    fc.assert(
      fc.property(names, paths, (containers, some) => {
        const real = some.filter(path => Number(path[20]) < Math.max(1, containers.length))
        expect(new Set(real.map(path => fieldOf(path, containers))).size).toBe(real.length)
      }),
    )
  })
})
