/** Files in the source's top folder whose presence decides how to build. */

/**
 * For us (docs/google-cloud.md#deploying-source) and for Google's buildpacks: what their `detect` functions look for
 * (GoogleCloudPlatform/buildpacks, `cmd/<language>/<buildpack>/main.go`), runtime versions and lock files included.
 */
const NAMES = new Set([
  ...['Dockerfile', 'project.toml', 'Procfile'],
  ...[
    'package.json',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'angular.json',
  ],
  ...['requirements.txt', 'pyproject.toml', 'poetry.lock', 'uv.lock', 'Pipfile', 'setup.py', '.python-version'],
  ...['go.mod', 'go.work'],
  ...['pom.xml', 'build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
  ...['Gemfile', 'Gemfile.lock', 'gems.rb', '.ruby-version'],
  ...['composer.json', 'composer.lock'],
  ...['global.json'],
])

const ENDINGS = /\.(cs|fs|vb)proj$/

/** @param path within the source */
export function choosesBuild(path: string): boolean {
  return NAMES.has(path) || (!path.includes('/') && ENDINGS.test(path))
}
