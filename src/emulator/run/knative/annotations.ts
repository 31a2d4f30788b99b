/** Annotations of a v1 service that are fields in v2. */
import type { Service } from '../../../wire.ts'
import { truth } from './service.ts'

type Text = Record<string, string>

/** v1 annotation -> v2 field of the service, both ways. Values are text in v1. */
export const SERVICE_FIELDS: Record<
  string,
  { read(s: Service, v: string): Service; write(s: Service): string | undefined }
> = {
  'client-name': text('client'),
  'client-version': text('clientVersion'),
  description: text('description'),
  'launch-stage': {
    read: (_, v) => ({ launchStage: v as NonNullable<Service['launchStage']> }),
    // GA is the default and is not shown.
    write: s => (s.launchStage && s.launchStage !== 'GA' ? s.launchStage : undefined),
  },
  ingress: {
    read: (_, v) => ({ ingress: INGRESS[v] ?? (v as NonNullable<Service['ingress']>) }),
    write: ingressName,
  },
  'invoker-iam-disabled': flag('invokerIamDisabled'),
  'default-url-disabled': flag('defaultUriDisabled'),
  'iap-enabled': flag('iapEnabled'),
  'custom-audiences': {
    read: (_, v) => ({ customAudiences: JSON.parse(v) as string[] }),
    write: s => (s.customAudiences?.length ? JSON.stringify(s.customAudiences) : undefined),
  },
  'binary-authorization': {
    read: (s, v) => ({
      binaryAuthorization: { ...s.binaryAuthorization, ...(v === 'default' ? { useDefault: true } : { policy: v }) },
    }),
    write: s => (s.binaryAuthorization?.useDefault ? 'default' : s.binaryAuthorization?.policy),
  },
  'binary-authorization-breakglass': {
    read: (s, v) => ({ binaryAuthorization: { ...s.binaryAuthorization, breakglassJustification: v } }),
    write: s => s.binaryAuthorization?.breakglassJustification || undefined,
  },
  minScale: {
    read: (s, v) => ({ scaling: { ...s.scaling, minInstanceCount: Number(v) } }),
    write: s => s.scaling?.minInstanceCount?.toString(),
  },
  maxScale: {
    read: (s, v) => ({ scaling: { ...s.scaling, maxInstanceCount: Number(v) } }),
    write: s => s.scaling?.maxInstanceCount?.toString(),
  },
  scalingMode: {
    read: (s, v) => ({ scaling: { ...s.scaling, scalingMode: v === 'manual' ? 'MANUAL' : 'AUTOMATIC' } }),
    write: s => (s.scaling?.scalingMode === 'MANUAL' ? 'manual' : undefined),
  },
  manualInstanceCount: {
    read: (s, v) => ({ scaling: { ...s.scaling, manualInstanceCount: Number(v) } }),
    write: s => s.scaling?.manualInstanceCount?.toString(),
  },
  'build-name': build('name'),
  'build-source-location': build('sourceLocation'),
  'build-function-target': build('functionTarget'),
  'build-image-uri': build('imageUri'),
  'build-base-image': build('baseImage'),
  'build-worker-pool': build('workerPool'),
  'build-service-account': build('serviceAccount'),
  'build-enable-automatic-updates': {
    read: (s, v) => ({ buildConfig: { ...s.buildConfig, enableAutomaticUpdates: truth(v) } }),
    // Shown even when off, as recorded; the proto's default is not stored.
    write: s => s.buildConfig && String(Boolean(s.buildConfig.enableAutomaticUpdates)),
  },
  'build-environment-variables': {
    read: (s, v) => ({ buildConfig: { ...s.buildConfig, environmentVariables: JSON.parse(v) as Text } }),
    write: s => s.buildConfig?.environmentVariables && JSON.stringify(s.buildConfig.environmentVariables),
  },
}
const INGRESS: Record<string, NonNullable<Service['ingress']>> = {
  all: 'INGRESS_TRAFFIC_ALL',
  internal: 'INGRESS_TRAFFIC_INTERNAL_ONLY',
  'internal-and-cloud-load-balancing': 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
  none: 'INGRESS_TRAFFIC_NONE',
}
/** The ingress as v1 names it. */
export function ingressName(service: Service): string | undefined {
  return Object.keys(INGRESS).find(key => INGRESS[key] === service.ingress)
}
function text(field: 'client' | 'clientVersion' | 'description') {
  return {
    read: (_: Service, v: string): Service => ({ [field]: v }),
    write: (s: Service) => s[field] || undefined,
  }
}
function flag(field: 'invokerIamDisabled' | 'defaultUriDisabled' | 'iapEnabled') {
  return {
    read: (_: Service, v: string): Service => ({ [field]: truth(v) }),
    write: (s: Service) => (s[field] ? 'true' : undefined),
  }
}
type BuildText =
  | 'name'
  | 'sourceLocation'
  | 'functionTarget'
  | 'imageUri'
  | 'baseImage'
  | 'workerPool'
  | 'serviceAccount'
function build(field: BuildText) {
  return {
    read: (s: Service, v: string) => ({ buildConfig: { ...s.buildConfig, [field]: v } }),
    write: (s: Service) => s.buildConfig?.[field] || undefined,
  }
}
