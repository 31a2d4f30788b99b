/**
 * The fields of a manifest in Run's v1 API: message -> field -> type. From the messages with which gcloud 528 reads manifests
 * (generated_clients/apis/run/v1/run_v1_messages.py), and the fields that the API has added since (Google's own npm package
 * @googleapis/run 34.0.0):
 * `sandboxLauncher` and `delayExecution`. A test compares it with gcloud if that is installed. `status` is never sent.
 */
export type Fields = Readonly<Record<string, string>>

/** `string`, `integer`, `boolean`, `map<string>` or a message; with `[]` a list of it. */
export const MESSAGES: Readonly<Record<string, Fields>> = {
  Service: {
    apiVersion: 'string',
    kind: 'string',
    metadata: 'ObjectMeta',
    spec: 'ServiceSpec',
  },
  ObjectMeta: {
    annotations: 'map<string>',
    clusterName: 'string',
    creationTimestamp: 'string',
    deletionGracePeriodSeconds: 'integer',
    deletionTimestamp: 'string',
    finalizers: 'string[]',
    generateName: 'string',
    generation: 'integer',
    labels: 'map<string>',
    name: 'string',
    namespace: 'string',
    ownerReferences: 'OwnerReference[]',
    resourceVersion: 'string',
    selfLink: 'string',
    uid: 'string',
  },
  OwnerReference: {
    apiVersion: 'string',
    blockOwnerDeletion: 'boolean',
    controller: 'boolean',
    kind: 'string',
    name: 'string',
    uid: 'string',
  },
  ServiceSpec: {
    template: 'RevisionTemplate',
    traffic: 'TrafficTarget[]',
  },
  RevisionTemplate: {
    metadata: 'ObjectMeta',
    spec: 'RevisionSpec',
  },
  RevisionSpec: {
    containerConcurrency: 'integer',
    containers: 'Container[]',
    enableServiceLinks: 'boolean',
    imagePullSecrets: 'LocalObjectReference[]',
    nodeSelector: 'map<string>',
    runtimeClassName: 'string',
    serviceAccountName: 'string',
    timeoutSeconds: 'integer',
    volumes: 'Volume[]',
  },
  Container: {
    args: 'string[]',
    command: 'string[]',
    env: 'EnvVar[]',
    envFrom: 'EnvFromSource[]',
    image: 'string',
    imagePullPolicy: 'string',
    livenessProbe: 'Probe',
    name: 'string',
    ports: 'ContainerPort[]',
    readinessProbe: 'Probe',
    resources: 'ResourceRequirements',
    sandboxLauncher: 'boolean',
    securityContext: 'SecurityContext',
    startupProbe: 'Probe',
    terminationMessagePath: 'string',
    terminationMessagePolicy: 'string',
    volumeMounts: 'VolumeMount[]',
    workingDir: 'string',
  },
  EnvVar: {
    name: 'string',
    value: 'string',
    valueFrom: 'EnvVarSource',
  },
  EnvVarSource: {
    configMapKeyRef: 'ConfigMapKeySelector',
    secretKeyRef: 'SecretKeySelector',
  },
  ConfigMapKeySelector: {
    key: 'string',
    localObjectReference: 'LocalObjectReference',
    name: 'string',
    optional: 'boolean',
  },
  LocalObjectReference: {
    name: 'string',
  },
  SecretKeySelector: {
    key: 'string',
    localObjectReference: 'LocalObjectReference',
    name: 'string',
    optional: 'boolean',
  },
  EnvFromSource: {
    configMapRef: 'ConfigMapEnvSource',
    prefix: 'string',
    secretRef: 'SecretEnvSource',
  },
  ConfigMapEnvSource: {
    localObjectReference: 'LocalObjectReference',
    name: 'string',
    optional: 'boolean',
  },
  SecretEnvSource: {
    localObjectReference: 'LocalObjectReference',
    name: 'string',
    optional: 'boolean',
  },
  Probe: {
    exec: 'ExecAction',
    failureThreshold: 'integer',
    grpc: 'GRPCAction',
    httpGet: 'HTTPGetAction',
    initialDelaySeconds: 'integer',
    periodSeconds: 'integer',
    successThreshold: 'integer',
    tcpSocket: 'TCPSocketAction',
    timeoutSeconds: 'integer',
  },
  ExecAction: {
    command: 'string[]',
  },
  GRPCAction: {
    port: 'integer',
    service: 'string',
  },
  HTTPGetAction: {
    host: 'string',
    httpHeaders: 'HTTPHeader[]',
    path: 'string',
    port: 'integer',
    scheme: 'string',
  },
  HTTPHeader: {
    name: 'string',
    value: 'string',
  },
  TCPSocketAction: {
    host: 'string',
    port: 'integer',
  },
  ContainerPort: {
    containerPort: 'integer',
    name: 'string',
    protocol: 'string',
  },
  ResourceRequirements: {
    limits: 'map<string>',
    requests: 'map<string>',
  },
  SecurityContext: {
    runAsUser: 'integer',
  },
  VolumeMount: {
    mountPath: 'string',
    name: 'string',
    readOnly: 'boolean',
    subPath: 'string',
  },
  Volume: {
    configMap: 'ConfigMapVolumeSource',
    csi: 'CSIVolumeSource',
    emptyDir: 'EmptyDirVolumeSource',
    name: 'string',
    nfs: 'NFSVolumeSource',
    secret: 'SecretVolumeSource',
  },
  ConfigMapVolumeSource: {
    defaultMode: 'integer',
    items: 'KeyToPath[]',
    name: 'string',
    optional: 'boolean',
  },
  KeyToPath: {
    key: 'string',
    mode: 'integer',
    path: 'string',
  },
  CSIVolumeSource: {
    driver: 'string',
    readOnly: 'boolean',
    volumeAttributes: 'map<string>',
  },
  EmptyDirVolumeSource: {
    medium: 'string',
    sizeLimit: 'string',
  },
  NFSVolumeSource: {
    path: 'string',
    readOnly: 'boolean',
    server: 'string',
  },
  SecretVolumeSource: {
    defaultMode: 'integer',
    items: 'KeyToPath[]',
    optional: 'boolean',
    secretName: 'string',
  },
  TrafficTarget: {
    configurationName: 'string',
    latestRevision: 'boolean',
    percent: 'integer',
    revisionName: 'string',
    tag: 'string',
    url: 'string',
  },
  Job: {
    apiVersion: 'string',
    kind: 'string',
    metadata: 'ObjectMeta',
    spec: 'JobSpec',
  },
  JobSpec: {
    runExecutionToken: 'string',
    startExecutionToken: 'string',
    template: 'ExecutionTemplateSpec',
  },
  ExecutionTemplateSpec: {
    metadata: 'ObjectMeta',
    spec: 'ExecutionSpec',
  },
  ExecutionSpec: {
    delayExecution: 'boolean',
    parallelism: 'integer',
    taskCount: 'integer',
    template: 'TaskTemplateSpec',
  },
  TaskTemplateSpec: {
    spec: 'TaskSpec',
  },
  TaskSpec: {
    containers: 'Container[]',
    maxRetries: 'integer',
    nodeSelector: 'map<string>',
    serviceAccountName: 'string',
    timeoutSeconds: 'integer',
    volumes: 'Volume[]',
  },
}
