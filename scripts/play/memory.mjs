/** Preloaded by the benchmark of audits: writes the most memory that the process had (bytes, resident), and its CPU time (ms), at its end. */
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS } = process.resourceUsage()
  const { user, system } = process.cpuUsage()
  writeFileSync(process.env.MEMORY_FILE, JSON.stringify({ bytes: maxRSS * 1024, cpuMs: (user + system) / 1000 }))
})
