/** Several containers: which of them the run's image or source is for, and the images of the others. */
import type { Config, Edit, RawInputs } from './config.ts'
import type { CommandLine } from './flags/command-line.ts'

/** Names the containers of the flags. If no input says what to deploy, the image of the main container becomes the run's image. */
export function placeContainers(
  line: CommandLine,
  raw: RawInputs,
): { containers: NonNullable<Config['containers']>; images: Edit[] } | undefined {
  const { containers } = line
  if (containers.length === 0) return undefined
  const hasOrigin = [raw.image, raw.source].some(text => (text ?? '').trim() !== '') || line.inputs.has('source')
  const built = containers.find(container => container.built)
  const bare = containers.filter(container => container.image === undefined)
  // The run's image goes to the container that has none of its own, otherwise to the main one.
  const given = built ?? (bare.length === 1 ? bare[0] : undefined)
  const first = containers.find(({ ingress, image }) => ingress && image) ?? containers.find(({ image }) => image)
  const main = hasOrigin ? given : first
  if (!hasOrigin && first?.image) line.inputs.set('image', { value: first.image, flag: '--image' })
  const images = containers.flatMap(({ name, image }): Edit[] =>
    image === undefined || (name === main?.name && !hasOrigin)
      ? []
      : [{ from: 'flags --image', path: 'container.image', op: 'set', value: image, container: name }],
  )
  const ingress = containers.find(container => container.ingress)?.name
  return {
    containers: {
      names: containers.map(({ name }) => name),
      ...(main && { main: main.name }),
      ...(ingress !== undefined && { ingress }),
    },
    images,
  }
}
