/** Preloaded by the benchmark: writes the process's CPU time (ms, user + system, Node's own start included) at its first request. */

import diagnostics from 'node:diagnostics_channel'
import { writeFileSync } from 'node:fs'

let written = false
const note = () => {
  if (written) return
  written = true
  const { user, system } = process.cpuUsage()
  writeFileSync(
    process.env.FIRST_REQUEST_FILE,
    JSON.stringify({ cpuMs: (user + system) / 1000, wallMs: performance.now() }),
  )
}
diagnostics.subscribe('http.client.request.start', note)
diagnostics.subscribe('undici:client:sendHeaders', note)
