/** The live page of the embedded cloud in a real browser: what it shows while a deploy runs, and what its buttons change for the next. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserPath } from '../../scripts/play/browser.ts'
import { openPage } from '../../src/emulator/page/server.ts'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import { credentialFile } from '../../src/emulator/sign-in/credential-file.ts'
import { COMPILED } from '../fixtures/compiled.ts'
import { CLI, ROOT } from '../fixtures/deploy.ts'
import { deploy } from '../flow/engine.ts'

const chromiumPath = browserPath()
if (!chromiumPath) console.warn('Chromium is not installed: the test of the live page in a browser is skipped')

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const IMAGE = { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello' }

/** On a machine that is busy with other tests. */
const PATIENT = { timeout: 20_000 }

/** What axe finds on the page as it is, a line each. */
async function faults(page: Page): Promise<string[]> {
  // By the debugger's way in: the page's own policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<Found> } }).axe.run({
      resultTypes: ['violations'],
    }),
  )
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...(wide ? ['it is wider than its window'] : []),
  ]
}
interface Found {
  violations: { id: string; nodes: { html: string }[] }[]
}

describe.skipIf(!chromiumPath)('the live page', () => {
  const home = mkdtempSync(join(tmpdir(), 'home-'))
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(home, { recursive: true, force: true })
  })

  /** The page at `url`, with what its console complains of. */
  async function visit(url: string, options: Parameters<Browser['newContext']>[0] = {}) {
    const context: BrowserContext = await browser.newContext(options)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', message => void (message.type() === 'error' && complaints.push(message.text())))
    page.on('pageerror', error => void complaints.push(error.message))
    page.setDefaultTimeout(PATIENT.timeout)
    await page.goto(url)
    return { page, complaints }
  }

  it('shows a service while it is deployed, and what its buttons change decides the next deploy', async () => {
    await using cloud = await startSandbox('domain-restricted')
    await using server = await openPage(cloud)
    const { page, complaints } = await visit(server.url, { colorScheme: 'light', reducedMotion: 'reduce' })
    await page.locator('#state.live').waitFor()
    const services = page.locator('#services')
    const said = page.locator('#said')
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const press = async (name: string, says: RegExp) => {
      await button(name).click()
      await expect.poll(() => said.textContent(), PATIENT).toMatch(says)
    }
    expect(await services.textContent()).toContain('Nothing is deployed yet')

    // What somebody types stays, and so does what they have opened, while the log comes in.
    await page.getByLabel('Member').fill('user:developer@example.com')
    await page.getByText('of Google’s own agents').click()
    const credentials = join(home, 'credentials.json')
    writeFileSync(credentials, JSON.stringify(credentialFile(cloud)))
    const place = ['--service', 'hello', '--region', 'us-central1', '--access', 'public', '--image', IMAGE.image]
    const child = spawn(process.execPath, [CLI, 'deploy', ...place], {
      ...{ cwd: ROOT, stdio: 'ignore' },
      env: {
        ...{ PATH: process.env.PATH, HOME: home, TMPDIR: home, GCE_METADATA_HOST: '127.0.0.1:9', ...COMPILED },
        ...{ ...cloud.env, CLOUDSDK_CORE_PROJECT: 'demo-project', GOOGLE_APPLICATION_CREDENTIALS: credentials },
      },
    })
    const ended = new Promise(resolve => child.once('close', resolve))
    await services.getByRole('heading', { name: 'hello' }).waitFor()
    expect(await ended).toBe(0)
    await expect.poll(() => services.textContent(), PATIENT).toContain('Everyone on the internet')
    expect(await services.textContent()).toContain('the invoker check is off')
    await page
      .locator('#requests')
      .getByText('/v2/projects/demo-project/locations/us-central1/services', { exact: true })
      .first()
      .waitFor()
    expect(await page.getByLabel('Member').inputValue()).toBe('user:developer@example.com')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
    expect(await page.getByText('serverless-robot-prod').first().isVisible()).toBe(true)

    // The invoker check is required too: nothing can make it public.
    await press('Enforce run.managed.requireInvokerIam', /requireInvokerIam: Enforced \(set on the project\)/)
    const choice = async () => {
      const { report } = await deploy(cloud, { ...IMAGE, service: 'second', mode: 'preflight' })
      return report.decisions.find(({ id }) => id === 'access')?.choice
    }
    expect(await choice()).toBe('oidc-only')
    await page.getByLabel('Member').fill('allUsers')
    await page.getByLabel('Role').fill('roles/run.invoker')
    await page.getByLabel('On', { exact: true }).selectOption('service hello')
    await press('Grant', /^Google refuses this: One or more users named in the policy/)

    // Strangers can be granted something: the next deploy makes it public by a grant.
    await press('Lift iam.allowedPolicyMemberDomains', /Allows everything/)
    expect((await deploy(cloud, IMAGE)).report.outputs.access).toBe('all-users')
    await expect.poll(() => services.textContent(), PATIENT).toContain('allUsers has roles/run.invoker on this service')

    // A grant less: the preflight says which permission is missing.
    const roles = ['run.sourceDeveloper', 'run.admin']
    for (const role of roles)
      await press(
        `Remove roles/${role} of serviceAccount:deployer@demo-project.iam.gserviceaccount.com`,
        new RegExp(`no longer has roles/${role} on project demo-project\\.$`),
      )
    const missing = await deploy(cloud, { ...IMAGE, service: 'second', mode: 'preflight' })
    const failed = missing.report.findings.filter(({ status }) => status === 'fail')
    expect(failed.map(({ permission }) => permission)).toContain('run.services.create')

    // axe itself sets styles that the page's policy refuses.
    expect(complaints).toEqual([])
    expect(await faults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 360, height: 800 })
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    expect(await faults(page)).toEqual([])
  })

  it('works without a script', async () => {
    await using cloud = await startSandbox('update-existing')
    await using server = await openPage(cloud)
    const { page } = await visit(server.url, { javaScriptEnabled: false })
    await page.locator('#apis details summary').click()
    await page.getByRole('button', { name: 'Switch off run.googleapis.com' }).click()
    expect(await page.locator('#said').textContent()).toBe('run.googleapis.com is off.')
    expect(cloud.world.projects.get('demo-project')?.apis.has('run.googleapis.com')).toBe(false)
  })
})
