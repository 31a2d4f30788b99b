/** The picture of the gates: a flowchart that mermaid can read, whatever the names are, and that shows who gets where. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Gates, Report } from '../../../src/model.ts'
import { diagram } from '../../../src/report/diagram.ts'
import { drawn } from '../../fixtures/share.ts'

const OPEN: Gates = { ingress: 'all', defaultUrl: true, iap: false, invokerCheck: true, invokers: [] }
const draw = (gates: Partial<Gates> | null, service = 'hello') =>
  diagram({ target: { service }, ...(gates && { gates: { ...OPEN, ...gates } }) } as Report)

/** The part of mermaid's flowchart grammar that we write; a label holds no quote, bracket, bar or backtick of its own. */
const ID = '[a-z]+'
const LABEL = '"(?:[\\p{L}\\p{N} .,:@/_+=()\\[\\]?-]|<br/>)+"'
const LINES = [
  /^flowchart LR$/,
  new RegExp(`^  ${ID}(?:\\(\\[${LABEL}\\]\\)|\\{\\{${LABEL}\\}\\}|\\(${LABEL}\\))$`, 'u'),
  new RegExp(`^  ${ID} (?:-->|-->\\|${LABEL}\\||-\\.->\\|${LABEL}\\|) ${ID}$`, 'u'),
  /^ {2}classDef [a-z]+ [a-z0-9#:, -]+$/,
  new RegExp(`^  class ${ID}(?:,${ID})* ${ID}$`),
]

function faults(drawn: string): string[] {
  const lines = drawn.split('\n')
  const bad = lines.filter(line => !LINES.some(form => form.test(line)))
  const ids = lines.flatMap(line => /^ {2}([a-z]+)[([{]/.exec(line)?.[1] ?? [])
  const ends = lines.flatMap(line => /^ {2}([a-z]+) (?:-->|-\.->).* ([a-z]+)$/.exec(line)?.slice(1, 3) ?? [])
  const unknown = ends.filter(id => !ids.includes(id))
  const alone = ids.filter(id => !ends.includes(id))
  return [...bad, ...unknown.map(id => `${id} is not there`), ...alone.map(id => `${id} leads nowhere`)]
}

/** Whether a way of arrows that let through leads from one to the other. */
function leads(drawn: string, from: string, to: string): boolean {
  const steps = [...drawn.matchAll(/^ {2}([a-z]+) -->(?:\|.*\|)? ([a-z]+)$/gm)].map(match => match.slice(1, 3))
  const seen = new Set([from])
  for (let before = 0; before !== seen.size; ) {
    before = seen.size
    for (const [a = '', b = ''] of steps) if (seen.has(a)) seen.add(b)
  }
  return seen.has(to)
}

const MEMBERS = ['allUsers', 'allAuthenticatedUsers', 'serviceAccount:frontend@acme-prod.iam.gserviceaccount.com']
const anInvoker = fc.oneof(
  fc.record({ member: fc.oneof(fc.constantFrom(...MEMBERS), fc.string({ unit: 'binary' })) }),
  fc.record({ member: fc.constantFrom(...MEMBERS), conditional: fc.constant<true>(true) }),
)
const someGates: fc.Arbitrary<Partial<Gates>> = fc.record(
  {
    ingress: fc.constantFrom('all', 'internal', 'internal-and-cloud-load-balancing', 'none'),
    defaultUrl: fc.boolean(),
    iap: fc.boolean(),
    invokerCheck: fc.boolean(),
    invokers: fc.array(anInvoker, { maxLength: 8 }),
  },
  { requiredKeys: ['ingress', 'defaultUrl', 'iap', 'invokerCheck'] },
)

describe('the diagram', () => {
  it('is none where the gates are not known', () => {
    expect(draw(null)).toBe('')
  })

  it('is well formed whatever stands before the service, and whatever members and services are called', () => {
    fc.assert(
      fc.property(someGates, fc.string({ unit: 'binary', minLength: 1 }), (gates, service) => {
        expect(faults(draw(gates, `a${service}`))).toEqual([])
      }),
      { numRuns: drawn(125, 500) },
    )
  })

  it('leads from the internet to the app only where nothing hides the app', () => {
    fc.assert(
      fc.property(someGates, gates => {
        const { ingress, defaultUrl } = { ...OPEN, ...gates }
        expect(leads(draw(gates), 'internet', 'app')).toBe(ingress === 'all' && defaultUrl)
      }),
    )
  })

  it('lets nobody be refused by a check that lets everybody in', () => {
    const refused = / check -\.->/
    expect(draw({ invokerCheck: false })).not.toMatch(refused)
    expect(draw({ invokers: [{ member: 'allUsers' }] })).not.toMatch(refused)
    expect(draw({ invokers: [{ member: 'allUsers', conditional: true }] })).toMatch(refused)
    expect(draw({ invokers: [{ member: 'allAuthenticatedUsers' }] })).toMatch(refused)
  })

  it('names callers while they are few', () => {
    const named = (...names: string[]) => draw({ invokers: names.map(member => ({ member })) })
    expect(named('serviceAccount:a@p.iam.gserviceaccount.com', 'group:team@x.y')).toContain(
      'a@p<br/>team@x.y<br/>or through a role on the project,<br/>with an ID token',
    )
    expect(named('user:1@x', 'user:2@x', 'user:3@x', 'user:4@x', 'user:5@x')).toContain('3@x<br/>and 2 more')
    expect(named('serviceAccount:cloud-scheduler-invoker@demo-project.iam.gserviceaccount.com')).toContain(
      '|"cloud-scheduler-invoker<br/>@demo-project<br/>or',
    )
    expect(named(`user:${'a.'.repeat(30)}@x.y`)).toContain('|"a.a.a.a.a.a...a.a.a.a.a.<br/>@x.y<br/>or')
    expect(named()).toContain('a role on the project')
    expect(draw({ iap: true })).toContain('Identity-Aware Proxy itself')
  })

  it('is this for a service that callers reach by name', () => {
    expect(
      draw({ invokers: [{ member: 'serviceAccount:frontend@acme-prod.iam.gserviceaccount.com' }] }),
    ).toMatchInlineSnapshot(`
      "flowchart LR
        internet(["The internet"])
        ingress{{"Ingress<br/>all"}}
        check{{"Invoker check<br/>on"}}
        refused(["Refused"])
        app("hello")
        internet --> ingress
        ingress --> check
        check -->|"frontend@acme-prod<br/>or through a role on the project,<br/>with an ID token"| app
        check -.->|"everyone else:<br/>401 or 403"| refused
        classDef default fill:transparent,stroke:#8c959f
        classDef gate fill:transparent,stroke:#0969da
        classDef pass fill:transparent,stroke:#1a7f37,stroke-width:2px
        classDef stop fill:transparent,stroke:#cf222e,stroke-dasharray:4 4
        class ingress,check gate
        class app pass
        class refused stop"
    `)
  })
})
