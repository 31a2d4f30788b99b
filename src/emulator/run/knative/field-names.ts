/** Field names of the Knative objects that Cloud Run v1 takes (its discovery document; gcloud's run_v1_messages.py). */
import type { Shape } from '../../http/json-fields.ts'

const TEXTS: Shape = { '*': null }

const META: Shape = {
  name: null,
  namespace: null,
  selfLink: null,
  uid: null,
  resourceVersion: null,
  generation: null,
  creationTimestamp: null,
  deletionTimestamp: null,
  deletionGracePeriodSeconds: null,
  labels: TEXTS,
  annotations: TEXTS,
  ownerReferences: null,
  generateName: null,
  finalizers: null,
  clusterName: null,
}

const PROBE: Shape = {
  initialDelaySeconds: null,
  timeoutSeconds: null,
  periodSeconds: null,
  successThreshold: null,
  failureThreshold: null,
  httpGet: { path: null, port: null, host: null, scheme: null, httpHeaders: [{ name: null, value: null }] },
  tcpSocket: { port: null, host: null },
  grpc: { port: null, service: null },
  exec: { command: null },
}

const KEY: Shape = { name: null, key: null, optional: null, localObjectReference: { name: null } }

const CONTAINER: Shape = {
  name: null,
  image: null,
  command: null,
  args: null,
  env: [{ name: null, value: null, valueFrom: { secretKeyRef: KEY, configMapKeyRef: KEY } }],
  envFrom: null,
  resources: { limits: TEXTS, requests: TEXTS },
  workingDir: null,
  ports: [{ name: null, containerPort: null, protocol: null }],
  volumeMounts: [{ name: null, mountPath: null, subPath: null, readOnly: null }],
  livenessProbe: PROBE,
  readinessProbe: PROBE,
  startupProbe: PROBE,
  terminationMessagePath: null,
  terminationMessagePolicy: null,
  imagePullPolicy: null,
  securityContext: null,
}

const FILES: Shape = {
  secretName: null,
  name: null,
  items: [{ key: null, path: null, mode: null }],
  defaultMode: null,
  optional: null,
}

const VOLUME: Shape = {
  name: null,
  secret: FILES,
  configMap: FILES,
  emptyDir: { medium: null, sizeLimit: null },
  csi: { driver: null, readOnly: null, volumeAttributes: TEXTS },
  nfs: { server: null, path: null, readOnly: null },
}

export const SERVICE_SHAPE: Shape = {
  apiVersion: null,
  kind: null,
  metadata: META,
  spec: {
    template: {
      metadata: META,
      spec: {
        containerConcurrency: null,
        timeoutSeconds: null,
        serviceAccountName: null,
        containers: [CONTAINER],
        volumes: [VOLUME],
        imagePullSecrets: null,
        enableServiceLinks: null,
        nodeSelector: TEXTS,
        runtimeClassName: null,
      },
    },
    traffic: [
      {
        configurationName: null,
        revisionName: null,
        percent: null,
        tag: null,
        latestRevision: null,
        url: null,
      },
    ],
  },
  // Clients send back what they read; the server ignores it.
  status: null,
}

/** Every field of a job that v1 accepts. */
export const JOB_SHAPE: Shape = {
  apiVersion: null,
  kind: null,
  metadata: META,
  spec: {
    startExecutionToken: null,
    runExecutionToken: null,
    template: {
      metadata: META,
      spec: {
        parallelism: null,
        taskCount: null,
        template: {
          spec: {
            maxRetries: null,
            timeoutSeconds: null,
            serviceAccountName: null,
            containers: [CONTAINER],
            volumes: [VOLUME],
            nodeSelector: TEXTS,
          },
        },
      },
    },
  },
  status: null,
}
