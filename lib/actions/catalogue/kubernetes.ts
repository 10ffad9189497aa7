// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';

/**
 * Inputs of `helm/chart-releaser-action`, and what every step may say.
 */
export interface ChartReleaserProps extends ActionStepProps {
  /**
   * The `version` input of helm/chart-releaser-action.
   *
   * @default 'v1.7.0'
   */
  readonly version?: string | Expression;
  /**
   * The `config` input of helm/chart-releaser-action.
   *
   * @default - none
   */
  readonly config?: string | Expression;
  /**
   * The `charts_dir` input of helm/chart-releaser-action.
   *
   * @default 'charts'
   */
  readonly chartsDir?: string | Expression;
  /**
   * The `install_dir` input of helm/chart-releaser-action.
   *
   * @default - none
   */
  readonly installDir?: string | Expression;
  /**
   * The `install_only` input of helm/chart-releaser-action.
   *
   * @default - none
   */
  readonly installOnly?: boolean | Expression;
  /**
   * The `skip_packaging` input of helm/chart-releaser-action.
   *
   * @default - none
   */
  readonly skipPackaging?: boolean | Expression;
  /**
   * The `skip_existing` input of helm/chart-releaser-action.
   *
   * @default - none
   */
  readonly skipExisting?: boolean | Expression;
  /**
   * The `skip_upload` input of helm/chart-releaser-action.
   *
   * @default - none
   */
  readonly skipUpload?: boolean | Expression;
  /**
   * The `mark_as_latest` input of helm/chart-releaser-action.
   *
   * @default true
   */
  readonly markAsLatest?: boolean | Expression;
  /**
   * The `packages_with_index` input of helm/chart-releaser-action.
   *
   * @default false
   */
  readonly packagesWithIndex?: boolean | Expression;
  /**
   * The `pages_branch` input of helm/chart-releaser-action.
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

  /** The `changed_charts` output of helm/chart-releaser-action. */
  public get changedCharts(): Expression {
    return this.output('changed_charts');
  }

  /** The `chart_version` output of helm/chart-releaser-action. */
  public get chartVersion(): Expression {
    return this.output('chart_version');
  }
}

/**
 * Inputs of `helm/kind-action`, and what every step may say.
 */
export interface KindClusterProps extends ActionStepProps {
  /**
   * The version of kind.
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
   * The `kubeconfig` input of helm/kind-action.
   *
   * @default - none
   */
  readonly kubeconfig?: string | Expression;
  /**
   * The image of the nodes, which decides the version of Kubernetes.
   *
   * @default - none
   */
  readonly nodeImage?: string | Expression;
  /**
   * The name of the cluster.
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
   * The `verbosity` input of helm/kind-action.
   *
   * @default 0
   */
  readonly verbosity?: number | Expression;
  /**
   * The version of kubectl.
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
   * The `registry_image` input of helm/kind-action.
   *
   * @default 'registry:2'
   */
  readonly registryImage?: string | Expression;
  /**
   * The `registry_name` input of helm/kind-action.
   *
   * @default 'kind-registry'
   */
  readonly registryName?: string | Expression;
  /**
   * The `registry_port` input of helm/kind-action.
   *
   * @default 5000
   */
  readonly registryPort?: number | Expression;
  /**
   * The `registry_enable_delete` input of helm/kind-action.
   *
   * @default false
   */
  readonly registryEnableDelete?: boolean | Expression;
  /**
   * The `install_only` input of helm/kind-action.
   *
   * @default false
   */
  readonly installOnly?: boolean | Expression;
  /**
   * The `ignore_failed_clean` input of helm/kind-action.
   *
   * @default false
   */
  readonly ignoreFailedClean?: boolean | Expression;
  /**
   * The `cloud_provider` input of helm/kind-action.
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
}

/**
 * Inputs of `helm/chart-testing-action`, and what every step may say.
 */
export interface SetupChartTestingProps extends ActionStepProps {
  /**
   * The `version` input of helm/chart-testing-action.
   *
   * @default '3.14.0'
   */
  readonly version?: string | Expression;
  /**
   * The `yamllint_version` input of helm/chart-testing-action.
   *
   * @default '1.33.0'
   */
  readonly yamllintVersion?: string | Expression;
  /**
   * The `yamale_version` input of helm/chart-testing-action.
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
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   * @deprecated the action has given it up
   */
  readonly token?: string | Expression;
  /**
   * Another place to download Helm from.
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
   * The `version` input of open-policy-agent/setup-opa.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
  /**
   * The `static` input of open-policy-agent/setup-opa.
   *
   * @default false
   */
  readonly staticBinary?: boolean | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * The `mirror` input of open-policy-agent/setup-opa.
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
