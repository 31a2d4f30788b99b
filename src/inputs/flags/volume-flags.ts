/** `--add-volume` and related flags: volumes of the template and their mounts (gcloud's command_lib/run/volumes.py), in v2 form. */
import { say } from '../../language/say.ts'
import type { Json } from '../../model.ts'
import { name as shown } from '../texts/pairs.ts'
import { ParseError } from '../texts/parse.ts'
import { alone, clear, type EditBody, edits, type Flag, listOf, perContainer } from './flag-kinds.ts'
import { parseGcloudMap } from './gcloud-values.ts'

const VOLUMES = 'template.volumes'
const MOUNTS = 'container.volumeMounts'

type Settings = Record<string, string>

interface VolumeType {
  required: readonly string[]
  optional: readonly string[]
  /** The volume's source; unknown settings have been refused before. Throws ParseError. */
  source(settings: Settings): Record<string, Json>
}

const readOnly = ({ readonly }: Settings) => (readonly?.toLowerCase() === 'true' ? { readOnly: true } : {})

const TYPES: Record<string, VolumeType> = {
  'in-memory': {
    required: [],
    optional: ['size-limit'],
    source: settings => ({
      emptyDir: { medium: 'MEMORY', ...(settings['size-limit'] && { sizeLimit: settings['size-limit'] }) },
    }),
  },
  nfs: {
    required: ['location'],
    optional: ['readonly'],
    source: settings => {
      const [server, path] = /^(.*?):(\/.*)$/.exec(settings.location ?? '')?.slice(1) ?? []
      if (server === undefined || path === undefined)
        throw new ParseError(say`a location that is not in the form SERVER:/PATH`)
      return { nfs: { server, path, ...readOnly(settings) } }
    },
  },
  'cloud-storage': {
    required: [],
    optional: ['bucket', 'readonly', 'mount-options', 'dynamic-mounting'],
    source: settings => {
      const dynamic = settings['dynamic-mounting']?.toLowerCase() === 'true'
      if (dynamic === (settings.bucket !== undefined))
        throw new ParseError(say`a cloud-storage volume, which needs either a bucket or dynamic-mounting=true`)
      const options = settings['mount-options']
      // This bucket name stands for every bucket that the account can read.
      const bucket = dynamic ? '_' : (settings.bucket ?? '')
      return { gcs: { bucket, ...readOnly(settings), ...(options && { mountOptions: options.split(';') }) } }
    },
  },
  secret: {
    required: ['secret', 'version', 'path'],
    optional: [],
    source: ({ secret = '', version = '', path = '' }) => ({ secret: { secret, items: [{ version, path }] } }),
  },
  cloudsql: {
    required: ['instances'],
    optional: [],
    source: ({ instances = '' }) => {
      const names = instances.split(';').map(instance => instance.trim())
      if (names.some(name => name.split(':').length !== 3))
        throw new ParseError(say`an instance that is not PROJECT:REGION:INSTANCE`)
      return { cloudSqlInstance: { instances: names } }
    },
  },
}

function volumeOf(text: string): { name: string; [key: string]: Json } {
  const { name, type, ...settings } = parseGcloudMap(text)
  if (!name || !type) throw new ParseError(say`a volume without name or type`)
  const kind = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
  if (!kind)
    throw new ParseError(say`a volume of type ${shown(type)}, which is not one of ${Object.keys(TYPES).join(say`, `)}`)
  const foreign = Object.keys(settings).find(key => ![...kind.required, ...kind.optional].includes(key))
  if (foreign) throw new ParseError(say`${shown(foreign)}, which a volume of type ${type} does not have`)
  const missing = kind.required.filter(key => !(key in settings))
  if (missing.length > 0) throw new ParseError(say`a volume of type ${type} without ${missing.join(say`, `)}`)
  return { name, ...kind.source(settings) }
}

function mountOf(text: string): [path: string, volume: string] {
  const { volume, 'mount-path': path, ...rest } = parseGcloudMap(text)
  const foreign = Object.keys(rest)[0]
  if (foreign) throw new ParseError(say`${shown(foreign)}; a mount has volume and mount-path`)
  if (!volume || !path) throw new ParseError(say`a mount without volume or mount-path`)
  if (!path.startsWith('/')) throw new ParseError(say`a mount-path that does not begin with "/"`)
  return [path, volume]
}

export function volumeFlags(): Flag[] {
  const added: Flag = {
    name: '--add-volume',
    takes: 'value',
    example: 'name=cache,type=in-memory,size-limit=64Mi',
    help: `Add a volume; can be given several times. Types: ${Object.keys(TYPES)
      .map(type => `\`${type}\``)
      .join(', ')}.`,
    sets: VOLUMES,
    items: true,
    effect: values => edits(...values.map(text => ({ path: VOLUMES, op: 'add', item: volumeOf(text) }) as const)),
  }
  return [
    { ...removal('--remove-volume', VOLUMES, 'cache', 'Remove volumes by name.'), phase: 'before' },
    {
      ...alone('--clear-volumes', VOLUMES, 'Remove all volumes, including those of secrets.', () =>
        edits(clear(VOLUMES)),
      ),
      phase: 'before',
    },
    added,
  ]
}

export function mountFlags(): Flag[] {
  return perContainer(
    { ...removal('--remove-volume-mount', MOUNTS, '/cache', 'Remove mounts by path.'), phase: 'before' },
    {
      ...alone('--clear-volume-mounts', MOUNTS, 'Remove all mounts of the container.', () => edits(clear(MOUNTS))),
      phase: 'before',
    },
    {
      name: '--add-volume-mount',
      takes: 'value',
      example: 'volume=cache,mount-path=/cache',
      help: 'Mount a volume; can be given several times.',
      sets: MOUNTS,
      items: true,
      effect: values =>
        edits({ path: MOUNTS, op: 'put', entries: Object.fromEntries(values.map(mountOf)), strategy: 'merge' }),
    },
  )
}

function removal(name: Flag['name'], path: string, example: string, help: string): Flag {
  const effect = (values: string[]) => edits({ path, op: 'remove', keys: listOf(values) } satisfies EditBody)
  return { name, takes: 'value', example, help, sets: path, items: true, effect }
}
