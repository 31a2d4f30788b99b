/** How a reviewer opens a preview: with the link alone, or as somebody with a Google identity. Pure. */

import { command } from '../iam/remedies.ts'
import { pattern, say } from '../language/say.ts'
import type { Report } from '../model.ts'
import { accessWords } from './access-words.ts'

interface Opening {
  /** Plain text; empty if the run did not get that far. */
  sentence: string
  /** What lets a browser in: `gcloud run services proxy ...`, which sends the ID token of whoever runs it. */
  proxy?: string
}

export function openingOf(report: Report): Opening {
  const words = accessWords(report)
  const { gates, preview, target } = report
  const { service, region = '', project = '' } = target
  if (!words) return { sentence: '' }
  if (words.sign === '🌍') return { sentence: say`Anyone with the link can open it.` }
  const plain = words.plain.replace(pattern(' That was left as it was\\.$'), '')
  // The proxy calls the URL from where it runs, and Identity-Aware Proxy asks browsers to sign in by itself.
  const proxied = words.sign === '🔒' && service && gates?.ingress === 'all' && gates.defaultUrl && !gates.iap
  if (!proxied) return { sentence: plain }
  const tag = preview?.tag ? [`--tag=${preview.tag}`] : []
  return {
    sentence: say`${plain} To open it in a browser, run this command and go to http://localhost:8080.`,
    proxy: command(['run', 'services', 'proxy', service, ...tag, `--region=${region}`, `--project=${project}`]),
  }
}
