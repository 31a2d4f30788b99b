/**
 * Files share the module cache of their worker: nothing of `src/` keeps state between two runs, and loading it anew for each file
 * took as long as all its tests. What opens sockets or starts processes gets more time.
 */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const shared = { setupFiles: ['__tests__/fixtures/seed.ts'], isolate: false }

export default defineConfig({
  test: {
    reporters: ['default', './scripts/marked-tests.ts'],
    // Vitest leaves one core free by default, which is half of a small machine. Tests wait for processes and clocks half of their
    // time: two workers more than there are cores have them busy meanwhile.
    maxWorkers: availableParallelism() + 2,
    projects: [
      { test: { ...shared, name: 'unit', include: ['__tests__/unit/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          ...shared,
          name: 'wire',
          include: ['__tests__/{google,emulator,flow,bundle}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
