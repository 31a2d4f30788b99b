/** A package or file that a program needs but its image does not contain. Pure. */
import { say } from '../../language/say.ts'
import { type Cause, change, piece } from './cause.ts'
import { exceptionIn } from './exceptions.ts'

/** A pattern for the language's messages, and the file that lists its dependencies. */
const WORDS: readonly [words: RegExp, list: string][] = [
  [/ModuleNotFoundError: No module named '([^']+)'/, 'requirements.txt'],
  [/Cannot find module '([^']+)'/, 'package.json'],
  [/Cannot find package '([^']+)'/, 'package.json'],
  [/cannot load such file -- (\S+)/, 'Gemfile'],
  [/(?:java\.lang\.)?(?:ClassNotFoundException|NoClassDefFoundError): (\S+)/, say`the build file`],
  [/Could not load file or assembly '([^',]+)/, say`the project file`],
]
const LIBRARY =
  /(?:error while loading shared libraries: |ImportError: )(\S+\.so[.\d]*): cannot open shared object file/

/** Names that apps give their own modules, not packages. */
const OWN = new Set(['main', 'app', 'wsgi', 'asgi', 'server', 'src', 'api', 'manage', 'config', 'settings', 'backend'])

/** Messages of uvicorn and gunicorn about the module that their arguments name. */
const NOT_LOADED =
  /Error loading ASGI app\. (?:Could not import module "([^"]+)"|Attribute "([^"]+)" not found in module)|Failed to find attribute '([^']+)' in '/

/** Modules whose package has a different name. */
const PACKAGES: Record<string, string> = {
  cv2: 'opencv-python-headless',
  PIL: 'pillow',
  yaml: 'pyyaml',
  sklearn: 'scikit-learn',
  dotenv: 'python-dotenv',
  bs4: 'beautifulsoup4',
  jwt: 'pyjwt',
}

export function missingModule(log: readonly string[]): Cause | undefined {
  // A module that the app tried to import and then did without is not the cause.
  const last = exceptionIn(log)
  const lines = last === undefined ? log : [last]
  const library = lines.findLast(line => LIBRARY.test(line))
  if (library) {
    const name = LIBRARY.exec(library)?.[1] ?? ''
    return {
      key: 'library',
      what: say`The image lacks the system library ${piece(name, 60)}.`,
      advice: say`Install the package that has it, in the Dockerfile.`,
      remedies: [
        change(
          say`Install ${name} in the Dockerfile`,
          `RUN apt-get update && apt-get install -y PACKAGE # that has ${name}`,
        ),
      ],
      shown: library,
    }
  }
  const unloaded = log.findLast(line => NOT_LOADED.test(line))
  if (unloaded && !lines.some(line => WORDS.some(([words]) => words.test(line)))) {
    const name = NOT_LOADED.exec(unloaded)?.slice(1).find(Boolean) ?? ''
    return {
      key: 'own-module',
      what: say`The server did not find the app that its start command names: ${piece(unloaded.replace(/^ERROR:\s*/, ''))}.`,
      advice: say`Correct MODULE:ATTRIBUTE in the start command, or see that the Dockerfile copies the module to WORKDIR.`,
      remedies: [change(say`Correct ${piece(name, 60)} in the start command`, 'CMD uvicorn MODULE:ATTRIBUTE')],
      shown: unloaded,
    }
  }
  const shown = lines.findLast(line => WORDS.some(([words]) => words.test(line)))
  if (!shown) return undefined
  const [words, list] = WORDS.find(([words]) => words.test(shown)) as [RegExp, string]
  const name = words.exec(shown)?.[1] ?? ''
  if (/^[./]|^[A-Z]:\\/.test(name))
    return {
      key: 'file',
      what: say`The image lacks a file that the app needs: ${piece(name, 60)}.`,
      advice: say`Check that the Dockerfile copies it, that no ignore file excludes it from the upload, and that the start command has the right path.`,
      remedies: [
        change(say`Copy ${name} into the image`, 'COPY . . # in the Dockerfile; see .gcloudignore and .dockerignore'),
      ],
      shown,
    }
  const top = name.split('.')[0] ?? name
  if (list === 'requirements.txt' && OWN.has(top))
    return {
      key: 'own-module',
      what: say`The app starts with the module ${piece(name, 60)}, which is not where it starts: ${piece(shown, 60)}.`,
      advice: say`See that the Dockerfile copies it, and that WORKDIR and the start command fit its folder.`,
      remedies: [change(say`Copy ${top} into the image, or correct the start command`, 'COPY . . # in the Dockerfile')],
      shown,
    }
  const wanted = list === 'requirements.txt' ? (PACKAGES[top] ?? top) : name
  return {
    key: 'dependency',
    what: say`The app needs the module ${piece(name, 60)}, which is not in the image: ${piece(shown.replace(/^.*?(?=(?<!\w)\w*(?:Error|Exception)\b)/, ''), 60)}.`,
    advice: say`Add it to ${list}; if it is your own folder, check that the Dockerfile copies it.`,
    remedies: [change(say`Add ${piece(wanted, 60)} to ${list}`, wanted)],
    shown,
  }
}
