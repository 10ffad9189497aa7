// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';
import { InputValue } from '../input-value';

/**
 * Inputs of `azure/aks-set-context`, and what every step may say.
 */
export interface AksSetContextProps extends ActionStepProps {
  /**
   * The resource group.
   */
  readonly resourceGroup: string | Expression;
  /**
   * The cluster.
   */
  readonly clusterName: string | Expression;
  /**
   * The subscription.
   *
   * @default - none
   */
  readonly subscription?: string | Expression;
  /**
   * When on: admin credentials. Form: true or false.
   *
   * @default false
   */
  readonly admin?: boolean | Expression;
  /**
   * Whether to use kubelogin for non-admin users. Form: true or false.
   *
   * @default false
   */
  readonly useKubelogin?: boolean | Expression;
  /**
   * When on: public name of a private cluster.
   *
   * @default false
   */
  readonly publicFqdn?: boolean | Expression;
  /**
   * The kind of cluster. One of `Microsoft.ContainerService/managedClusters` and `Microsoft.ContainerService/fleets`.
   *
   * @default 'Microsoft.ContainerService/managedClusters'
   */
  readonly resourceType?: string | AksSetContextResourceType | Expression;
}

/**
 * Writes a kubeconfig for an AKS cluster.
 *
 * @see https://github.com/azure/aks-set-context
 */
export class AksSetContext extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AksSetContextProps) {
    super('azure/aks-set-context', props);
  }
}

/**
 * Values of the input `resource-type` of `azure/aks-set-context`.
 */
export class AksSetContextResourceType extends InputValue {
  /** `Microsoft.ContainerService/managedClusters` */
  public static readonly MANAGED_CLUSTERS = AksSetContextResourceType.of('Microsoft.ContainerService/managedClusters');
  /** `Microsoft.ContainerService/fleets` */
  public static readonly FLEETS = AksSetContextResourceType.of('Microsoft.ContainerService/fleets');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AksSetContextResourceType {
    return new AksSetContextResourceType(value);
  }

  private constructor(value: string) {
    super('azure/aks-set-context resource-type', value);
  }
}

/**
 * Inputs of `azure/k8s-deploy`, and what every step may say.
 */
export interface AzureK8sDeployProps extends ActionStepProps {
  /**
   * The namespace.
   *
   * @default - none
   */
  readonly kubernetesNamespace?: string | Expression;
  /**
   * The manifest files or directories. Form: one a line or comma separated, or a URL.
   */
  readonly manifests: string | Expression;
  /**
   * The images to put in. Form: image references, one a line.
   *
   * @default - none
   */
  readonly images?: string | Expression;
  /**
   * The pull secrets of the cluster.
   *
   * @default - none
   */
  readonly imagepullsecrets?: string | Expression;
  /**
   * Whether to pull images to annotate them.
   *
   * @default true
   */
  readonly pullImages?: boolean | Expression;
  /**
   * The deployment strategy. One of `basic`, `canary` and `blue-green`.
   *
   * @default 'basic'
   */
  readonly strategy?: string | AzureK8sDeployStrategy | Expression;
  /**
   * The routing for blue-green. One of `service`, `ingress` and `smi`.
   *
   * @default 'service'
   */
  readonly routeMethod?: string | AzureK8sDeployRouteMethod | Expression;
  /**
   * The minutes before the switch. Form: 0 to 300.
   *
   * @default 0
   */
  readonly versionSwitchBuffer?: number | Expression;
  /**
   * The traffic split for canary. One of `pod` and `smi`.
   *
   * @default 'pod'
   */
  readonly trafficSplitMethod?: string | AzureK8sDeployTrafficSplitMethod | Expression;
  /**
   * The annotations of TrafficSplit.
   *
   * @default - none
   */
  readonly trafficSplitAnnotations?: string | Expression;
  /**
   * The replicas of baseline and canary. Form: 0 to 100.
   *
   * @default - none
   */
  readonly baselineAndCanaryReplicas?: number | Expression;
  /**
   * The traffic to the canary. Form: 0 to 100.
   *
   * @default 0
   */
  readonly percentage?: number | Expression;
  /**
   * What to do. One of `deploy`, `promote` and `reject`.
   *
   * @default 'deploy'
   */
  readonly action?: string | AzureK8sDeployAction | Expression;
  /**
   * Whether to pass `--force` to `kubectl apply`.
   *
   * @default false
   */
  readonly force?: boolean | Expression;
  /**
   * When on: server-side apply.
   *
   * @default false
   */
  readonly serverSide?: boolean | Expression;
  /**
   * The rollout time limit. Form: such as 10m.
   *
   * @default '10m'
   */
  readonly rolloutTimeout?: string | Expression;
  /**
   * The token to annotate.
   *
   * @default - `${{ github.token }}`
   */
  readonly token?: string | Expression;
  /**
   * Whether to write annotations.
   *
   * @default true
   */
  readonly annotateResources?: boolean | Expression;
  /**
   * Whether to annotate the namespace.
   *
   * @default true
   */
  readonly annotateNamespace?: boolean | Expression;
  /**
   * Whether it is an AKS cluster without a public address.
   *
   * @default false
   */
  readonly privateCluster?: boolean | Expression;
  /**
   * The resource group of a private cluster.
   *
   * @default - none
   */
  readonly resourceGroup?: string | Expression;
  /**
   * The name of a private cluster.
   *
   * @default - none
   */
  readonly clusterName?: string | Expression;
  /**
   * Whether not to check certificates.
   *
   * @default false
   */
  readonly skipTlsVerify?: boolean | Expression;
  /**
   * The kind of cluster. One of `Microsoft.ContainerService/managedClusters` and `Microsoft.ContainerService/fleets`.
   *
   * @default 'Microsoft.ContainerService/managedClusters'
   */
  readonly resourceType?: string | AzureK8sDeployResourceType | Expression;
}

/**
 * Deploys manifests to a Kubernetes cluster, at once or step by step.
 *
 * Its input `namespace` is `kubernetesNamespace` here.
 *
 * Its input `timeout` is `rolloutTimeout` here.
 *
 * Its input `name` is `clusterName` here.
 *
 * @see https://github.com/azure/k8s-deploy
 */
export class AzureK8sDeploy extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AzureK8sDeployProps) {
    super('azure/k8s-deploy', props);
  }
}

/**
 * Values of the input `strategy` of `azure/k8s-deploy`.
 */
export class AzureK8sDeployStrategy extends InputValue {
  /** `basic` */
  public static readonly BASIC = AzureK8sDeployStrategy.of('basic');
  /** `canary` */
  public static readonly CANARY = AzureK8sDeployStrategy.of('canary');
  /** `blue-green` */
  public static readonly BLUE_GREEN = AzureK8sDeployStrategy.of('blue-green');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AzureK8sDeployStrategy {
    return new AzureK8sDeployStrategy(value);
  }

  private constructor(value: string) {
    super('azure/k8s-deploy strategy', value);
  }
}

/**
 * Values of the input `route-method` of `azure/k8s-deploy`.
 */
export class AzureK8sDeployRouteMethod extends InputValue {
  /** `service` */
  public static readonly SERVICE = AzureK8sDeployRouteMethod.of('service');
  /** `ingress` */
  public static readonly INGRESS = AzureK8sDeployRouteMethod.of('ingress');
  /** `smi` */
  public static readonly SMI = AzureK8sDeployRouteMethod.of('smi');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AzureK8sDeployRouteMethod {
    return new AzureK8sDeployRouteMethod(value);
  }

  private constructor(value: string) {
    super('azure/k8s-deploy route-method', value);
  }
}

/**
 * Values of the input `traffic-split-method` of `azure/k8s-deploy`.
 */
export class AzureK8sDeployTrafficSplitMethod extends InputValue {
  /** `pod` */
  public static readonly POD = AzureK8sDeployTrafficSplitMethod.of('pod');
  /** `smi` */
  public static readonly SMI = AzureK8sDeployTrafficSplitMethod.of('smi');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AzureK8sDeployTrafficSplitMethod {
    return new AzureK8sDeployTrafficSplitMethod(value);
  }

  private constructor(value: string) {
    super('azure/k8s-deploy traffic-split-method', value);
  }
}

/**
 * Values of the input `action` of `azure/k8s-deploy`.
 */
export class AzureK8sDeployAction extends InputValue {
  /** `deploy` */
  public static readonly DEPLOY = AzureK8sDeployAction.of('deploy');
  /** `promote` */
  public static readonly PROMOTE = AzureK8sDeployAction.of('promote');
  /** `reject` */
  public static readonly REJECT = AzureK8sDeployAction.of('reject');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AzureK8sDeployAction {
    return new AzureK8sDeployAction(value);
  }

  private constructor(value: string) {
    super('azure/k8s-deploy action', value);
  }
}

/**
 * Values of the input `resource-type` of `azure/k8s-deploy`.
 */
export class AzureK8sDeployResourceType extends InputValue {
  /** `Microsoft.ContainerService/managedClusters` */
  public static readonly MANAGED_CLUSTERS = AzureK8sDeployResourceType.of('Microsoft.ContainerService/managedClusters');
  /** `Microsoft.ContainerService/fleets` */
  public static readonly FLEETS = AzureK8sDeployResourceType.of('Microsoft.ContainerService/fleets');

  /**
   * Another value: one that is newer than the catalogue.
   *
   * @param value as the action knows it
   */
  public static of(value: string): AzureK8sDeployResourceType {
    return new AzureK8sDeployResourceType(value);
  }

  private constructor(value: string) {
    super('azure/k8s-deploy resource-type', value);
  }
}

/**
 * Inputs of `helm/chart-releaser-action`, and what every step may say.
 */
export interface ChartReleaserProps extends ActionStepProps {
  /**
   * The chart-releaser version. Form: with v. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default 'v1.7.0'
   */
  readonly version?: string | Expression;
  /**
   * The chart-releaser configuration. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly config?: string | Expression;
  /**
   * The directory of the charts. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default 'charts'
   */
  readonly chartsDir?: string | Expression;
  /**
   * Where to install the tool. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly installDir?: string | Expression;
  /**
   * Whether to install only. Form: any non-empty text counts as true. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly installOnly?: boolean | Expression;
  /**
   * Whether not to package; you did it before. Form: any non-empty text counts as true. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly skipPackaging?: boolean | Expression;
  /**
   * Whether to skip charts whose release exists. Form: any non-empty text is passed on. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly skipExisting?: boolean | Expression;
  /**
   * Whether not to upload. Form: any non-empty text is passed on. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly skipUpload?: boolean | Expression;
  /**
   * Whether to mark the GitHub release as latest. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default true
   */
  readonly markAsLatest?: boolean | Expression;
  /**
   * Whether to put packages beside the index on the pages branch. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default false
   */
  readonly packagesWithIndex?: boolean | Expression;
  /**
   * The branch of the index; gh-pages by default. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default - none
   */
  readonly pagesBranch?: string | Expression;
}

/**
 * Packages Helm charts as releases and publishes their index on GitHub Pages.
 *
 * The environment variable `CR_TOKEN` is `${{ github.token }}` unless `env` says otherwise: it reads the token of the job from this variable and no input can hand it over.
 *
 * @see https://github.com/helm/chart-releaser-action
 */
export class ChartReleaser extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ChartReleaserProps = {}) {
    super('helm/chart-releaser-action', props);
  }

  /** The comma separated charts released in this run; unset with `skipPackaging`. Output `changed_charts`. */
  public get changedCharts(): Expression {
    return this.output('changed_charts');
  }

  /** The version of the last chart. Output `chart_version`. */
  public get chartVersion(): Expression {
    return this.output('chart_version');
  }
}

/**
 * Inputs of `helm/kind-action`, and what every step may say.
 */
export interface KindClusterProps extends ActionStepProps {
  /**
   * The version of kind. Form: with v.
   *
   * @default 'v0.31.0'
   */
  readonly version?: string | Expression;
  /**
   * The path of a kind configuration.
   *
   * @default - none
   */
  readonly config?: string | Expression;
  /**
   * Where to write the kubeconfig.
   *
   * @default - none
   */
  readonly kubeconfig?: string | Expression;
  /**
   * The image of the nodes, which decides the version of Kubernetes. Form: image reference, best with digest.
   *
   * @default - none
   */
  readonly nodeImage?: string | Expression;
  /**
   * The name of the cluster. Form: lower case letters, digits, . and -.
   *
   * @default 'chart-testing'
   */
  readonly clusterName?: string | Expression;
  /**
   * How long to wait until the cluster is ready, such as `60s`.
   *
   * @default '60s'
   */
  readonly wait?: string | Expression;
  /**
   * The log level of kind.
   *
   * @default 0
   */
  readonly verbosity?: number | Expression;
  /**
   * The version of kubectl. Form: with v.
   *
   * @default 'v1.35.0'
   */
  readonly kubectlVersion?: string | Expression;
  /**
   * Starts a local registry beside the cluster.
   *
   * @default false
   */
  readonly registry?: boolean | Expression;
  /**
   * The registry image. Form: image reference.
   *
   * @default 'registry:2'
   */
  readonly registryImage?: string | Expression;
  /**
   * The registry container name.
   *
   * @default 'kind-registry'
   */
  readonly registryName?: string | Expression;
  /**
   * The registry port.
   *
   * @default 5000
   */
  readonly registryPort?: number | Expression;
  /**
   * Whether to allow deletes in the registry.
   *
   * @default false
   */
  readonly registryEnableDelete?: boolean | Expression;
  /**
   * Whether to install kind only.
   *
   * @default false
   */
  readonly installOnly?: boolean | Expression;
  /**
   * Whether to ignore a failing clean-up.
   *
   * @default false
   */
  readonly ignoreFailedClean?: boolean | Expression;
  /**
   * Whether to run the kind cloud provider for load balancers.
   *
   * @default false
   */
  readonly cloudProvider?: boolean | Expression;
}

/**
 * Starts a Kubernetes cluster inside Docker on the runner.
 *
 * @see https://github.com/helm/kind-action
 */
export class KindCluster extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: KindClusterProps = {}) {
    super('helm/kind-action', props);
  }

  /** The host:port of the registry, with registry: true. Output `LOCAL_REGISTRY`. */
  public get localRegistry(): Expression {
    return this.output('LOCAL_REGISTRY');
  }
}

/**
 * Inputs of `helm/chart-testing-action`, and what every step may say.
 */
export interface SetupChartTestingProps extends ActionStepProps {
  /**
   * The chart-testing version. Form: without v. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default '3.14.0'
   */
  readonly version?: string | Expression;
  /**
   * The yamllint version. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default '1.33.0'
   */
  readonly yamllintVersion?: string | Expression;
  /**
   * The Yamale version. It runs as a Bash script: put nothing into it that a stranger can write.
   *
   * @default '6.0.0'
   */
  readonly yamaleVersion?: string | Expression;
}

/**
 * Installs ct, which lints and tests Helm charts.
 *
 * @see https://github.com/helm/chart-testing-action
 */
export class SetupChartTesting extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupChartTestingProps = {}) {
    super('helm/chart-testing-action', props);
  }
}

/**
 * Inputs of `azure/setup-helm`, and what every step may say.
 */
export interface SetupHelmProps extends ActionStepProps {
  /**
   * The version of Helm, such as `v3.17.0`.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
  /**
   * No longer used.
   *
   * @default - `${{ github.token }}`
   * @deprecated the action has given it up
   */
  readonly token?: string | Expression;
  /**
   * Another place to download Helm from. Form: URL.
   *
   * @default 'https://get.helm.sh'
   */
  readonly downloadBaseUrl?: string | Expression;
}

/**
 * Installs Helm.
 *
 * @see https://github.com/azure/setup-helm
 */
export class SetupHelm extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupHelmProps = {}) {
    super('azure/setup-helm', props);
  }

  /** The path of the program. Output `helm-path`. */
  public get helmPath(): Expression {
    return this.output('helm-path');
  }
}

/**
 * Inputs of `azure/setup-kubectl`, and what every step may say.
 */
export interface SetupKubectlProps extends ActionStepProps {
  /**
   * The version of kubectl, such as `v1.32.0`.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
}

/**
 * Installs kubectl.
 *
 * @see https://github.com/azure/setup-kubectl
 */
export class SetupKubectl extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupKubectlProps = {}) {
    super('azure/setup-kubectl', props);
  }

  /** The path of the program. Output `kubectl-path`. */
  public get kubectlPath(): Expression {
    return this.output('kubectl-path');
  }
}

/**
 * Inputs of `open-policy-agent/setup-opa`, and what every step may say.
 */
export interface SetupOpaProps extends ActionStepProps {
  /**
   * The OPA version. Form: semver range, latest or edge.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
  /**
   * When on: static build; always on arm64. Form: true or false.
   *
   * @default false
   */
  readonly staticBinary?: boolean | Expression;
  /**
   * The token to list releases.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * The download mirror; not with latest or edge. Form: URL.
   *
   * @default 'https://github.com'
   */
  readonly mirror?: string | Expression;
}

/**
 * Installs the Open Policy Agent.
 *
 * Its input `static` is `staticBinary` here.
 *
 * @see https://github.com/open-policy-agent/setup-opa
 */
export class SetupOpa extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupOpaProps = {}) {
    super('open-policy-agent/setup-opa', props);
  }
}
