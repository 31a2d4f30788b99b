/** Pure tests share a worker; whatever opens sockets or starts processes gets one of its own. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['__tests__/fixtures/seed.ts'],
          include: ['__tests__/unit/**/*.test.ts'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'wire',
          setupFiles: ['__tests__/fixtures/seed.ts'],
          include: ['__tests__/{google,emulator,flow,bundle}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
