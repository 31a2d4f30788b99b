#!/usr/bin/env node

/** The door of the command line. Only what an older Node.js can read as well comes before its version is known. */

import './language/spoken.ts'

import { say } from './language/say.ts'

const NODE = 24

if (Number(process.versions.node.split('.')[0]) >= NODE) await import('./cli/command-line.ts')
else {
  console.error(
    say`run-iam-deploy needs Node.js ${NODE} or newer; this is ${process.versions.node}. In a clone, "npm start" installs a newer one; then run: npx node dist/cli/index.js`,
  )
  process.exitCode = 2
}
