// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).
// Source: data/actions.json.

import type { Expression } from '../../expressions/inside';
import { ActionStep, type ActionStepProps } from '../action-step';

/**
 * Inputs of `aws-actions/amazon-ecr-login`, and what every step may say.
 */
export interface AmazonEcrLoginProps extends ActionStepProps {
  /**
   * The `http-proxy` input of aws-actions/amazon-ecr-login.
   *
   * @default - none
   */
  readonly httpProxy?: string | Expression;
  /**
   * Masks the password in logs.
   *
   * @default true
   */
  readonly maskPassword?: boolean | Expression;
  /**
   * Accounts whose registries to log in to.
   *
   * @default - none
   */
  readonly registries?: (string | Expression)[] | Expression;
  /**
   * `private` or `public`.
   *
   * @default 'private'
   */
  readonly registryType?: string | Expression;
  /**
   * Stays logged in when the job ends.
   *
   * @default false
   */
  readonly skipLogout?: boolean | Expression;
}

/**
 * Logs in to Amazon ECR with the AWS credentials of the job.
 *
 * @see https://github.com/aws-actions/amazon-ecr-login
 */
export class AmazonEcrLogin extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AmazonEcrLoginProps = {}) {
    super('aws-actions/amazon-ecr-login', props);
  }

  /** The host of the registry, for the names of images. Output `registry`. */
  public get registry(): Expression {
    return this.output('registry');
  }
}

/**
 * Inputs of `azure/login`, and what every step may say.
 */
export interface AzureLoginProps extends ActionStepProps {
  /**
   * A service principal with a secret, as JSON. Prefer `clientId`: OpenID Connect needs no secret.
   *
   * @default - none
   */
  readonly creds?: string | Expression;
  /**
   * The id of the app registration or managed identity.
   *
   * @default - none
   */
  readonly clientId?: string | Expression;
  /**
   * The tenant.
   *
   * @default - none
   */
  readonly tenantId?: string | Expression;
  /**
   * The subscription.
   *
   * @default - none
   */
  readonly subscriptionId?: string | Expression;
  /**
   * The `enable-AzPSSession` input of azure/login.
   *
   * @default false
   */
  readonly enableAzPsSession?: boolean | Expression;
  /**
   * The `environment` input of azure/login.
   *
   * @default 'azurecloud'
   */
  readonly environment?: string | Expression;
  /**
   * The `allow-no-subscriptions` input of azure/login.
   *
   * @default false
   */
  readonly allowNoSubscriptions?: boolean | Expression;
  /**
   * The audience of the OpenID Connect token.
   *
   * @default 'api://AzureADTokenExchange'
   */
  readonly audience?: string | Expression;
  /**
   * The `auth-type` input of azure/login.
   *
   * @default 'SERVICE_PRINCIPAL'
   */
  readonly authType?: string | Expression;
}

/**
 * Logs in to Azure, best with OpenID Connect.
 *
 * @see https://github.com/azure/login
 */
export class AzureLogin extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: AzureLoginProps = {}) {
    super('azure/login', props);
  }
}

/**
 * Inputs of `aws-actions/configure-aws-credentials`, and what every step may say.
 */
export interface ConfigureAwsCredentialsProps extends ActionStepProps {
  /**
   * The region of the commands that follow.
   */
  readonly awsRegion: string | Expression;
  /**
   * The `aws-profile` input of aws-actions/configure-aws-credentials.
   *
   * @default - none
   */
  readonly awsProfile?: string | Expression;
  /**
   * The `overwrite-aws-profile` input of aws-actions/configure-aws-credentials.
   *
   * @default - none
   */
  readonly overwriteAwsProfile?: boolean | Expression;
  /**
   * The ARN of the role. With nothing else the job proves who it is with OpenID Connect.
   *
   * @default - none
   */
  readonly roleToAssume?: string | Expression;
  /**
   * A static key. Prefer a role: a static key does not expire.
   *
   * @default - none
   */
  readonly awsAccessKeyId?: string | Expression;
  /**
   * The secret of the static key.
   *
   * @default - none
   */
  readonly awsSecretAccessKey?: string | Expression;
  /**
   * The session token that belongs to a temporary key.
   *
   * @default - none
   */
  readonly awsSessionToken?: string | Expression;
  /**
   * A file that holds an identity token, instead of the one of GitHub.
   *
   * @default - none
   */
  readonly webIdentityTokenFile?: string | Expression;
  /**
   * Assumes the role with the credentials of a step before.
   *
   * @default - none
   */
  readonly roleChaining?: boolean | Expression;
  /**
   * The audience of the OpenID Connect token.
   *
   * @default 'sts.amazonaws.com'
   */
  readonly audience?: string | Expression;
  /**
   * The `http-proxy` input of aws-actions/configure-aws-credentials.
   *
   * @default - none
   */
  readonly httpProxy?: string | Expression;
  /**
   * The `no-proxy` input of aws-actions/configure-aws-credentials.
   *
   * @default - none
   */
  readonly noProxy?: string | Expression;
  /**
   * Masks the account id in logs.
   *
   * @default - none
   */
  readonly maskAwsAccountId?: boolean | Expression;
  /**
   * How long the credentials last, in seconds.
   *
   * @default - none
   */
  readonly roleDurationSeconds?: number | Expression;
  /**
   * The external id that the trust policy asks for.
   *
   * @default - none
   */
  readonly roleExternalId?: string | Expression;
  /**
   * The name of the session, as CloudTrail shows it.
   *
   * @default - none
   */
  readonly roleSessionName?: string | Expression;
  /**
   * Does not tag the session with repository, branch and run.
   *
   * @default - none
   */
  readonly roleSkipSessionTagging?: boolean | Expression;
  /**
   * The `transitive-tag-keys` input of aws-actions/configure-aws-credentials.
   *
   * @default - none
   */
  readonly transitiveTagKeys?: (string | Expression)[] | Expression;
  /**
   * A policy that narrows the session, as JSON.
   *
   * @default - none
   */
  readonly inlineSessionPolicy?: string | Expression;
  /**
   * ARNs of policies that narrow the session.
   *
   * @default - none
   */
  readonly managedSessionPolicies?: (string | Expression)[] | Expression;
  /**
   * Makes the credentials outputs of the step. Prefer the environment, which does so by itself.
   *
   * @default - none
   */
  readonly outputCredentials?: boolean | Expression;
  /**
   * The `output-env-credentials` input of aws-actions/configure-aws-credentials.
   *
   * @default - none
   */
  readonly outputEnvCredentials?: boolean | Expression;
  /**
   * Forgets credentials of steps before.
   *
   * @default - none
   */
  readonly unsetCurrentCredentials?: boolean | Expression;
  /**
   * The `disable-retry` input of aws-actions/configure-aws-credentials.
   *
   * @default - none
   */
  readonly disableRetry?: boolean | Expression;
  /**
   * The `retry-max-attempts` input of aws-actions/configure-aws-credentials.
   *
   * @default - none
   */
  readonly retryMaxAttempts?: number | Expression;
  /**
   * The `special-characters-workaround` input of aws-actions/configure-aws-credentials.
   *
   * @default - none
   */
  readonly specialCharactersWorkaround?: boolean | Expression;
  /**
   * Does nothing when the environment holds valid credentials.
   *
   * @default - none
   */
  readonly useExistingCredentials?: boolean | Expression;
  /**
   * Fails when the credentials belong to another account.
   *
   * @default - none
   */
  readonly allowedAccountIds?: (string | Expression)[] | Expression;
  /**
   * Never asks for an OpenID Connect token.
   *
   * @default - none
   */
  readonly forceSkipOidc?: boolean | Expression;
  /**
   * The `action-timeout-s` input of aws-actions/configure-aws-credentials.
   *
   * @default - none
   */
  readonly actionTimeoutS?: number | Expression;
  /**
   * The `custom-tags` input of aws-actions/configure-aws-credentials.
   *
   * @default - none
   */
  readonly customTags?: string | Expression;
  /**
   * The `sts-endpoint` input of aws-actions/configure-aws-credentials.
   *
   * @default - none
   */
  readonly stsEndpoint?: string | Expression;
}

/**
 * Gets AWS credentials for the steps that follow, best by assuming a role with OpenID Connect.
 *
 * @see https://github.com/aws-actions/configure-aws-credentials
 */
export class ConfigureAwsCredentials extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: ConfigureAwsCredentialsProps) {
    super('aws-actions/configure-aws-credentials', props);
  }

  /** The account that the credentials belong to. Output `aws-account-id`. */
  public get awsAccountId(): Expression {
    return this.output('aws-account-id');
  }

  /** The access key. Only with `outputCredentials`. Output `aws-access-key-id`. */
  public get awsAccessKeyId(): Expression {
    return this.output('aws-access-key-id');
  }

  /** The secret of the access key. Only with `outputCredentials`. Output `aws-secret-access-key`. */
  public get awsSecretAccessKey(): Expression {
    return this.output('aws-secret-access-key');
  }

  /** The session token. Only with `outputCredentials`. Output `aws-session-token`. */
  public get awsSessionToken(): Expression {
    return this.output('aws-session-token');
  }

  /** When the credentials end. Output `aws-expiration`. */
  public get awsExpiration(): Expression {
    return this.output('aws-expiration');
  }
}

/**
 * Inputs of `google-github-actions/get-gke-credentials`, and what every step may say.
 */
export interface GetGkeCredentialsProps extends ActionStepProps {
  /**
   * The `cluster_name` input of google-github-actions/get-gke-credentials.
   */
  readonly clusterName: string | Expression;
  /**
   * The `location` input of google-github-actions/get-gke-credentials.
   *
   * @default - none
   */
  readonly location?: string | Expression;
  /**
   * The `project_id` input of google-github-actions/get-gke-credentials.
   *
   * @default - none
   */
  readonly projectId?: string | Expression;
  /**
   * The `context_name` input of google-github-actions/get-gke-credentials.
   *
   * @default - none
   */
  readonly contextName?: string | Expression;
  /**
   * The `namespace` input of google-github-actions/get-gke-credentials.
   *
   * @default - none
   */
  readonly kubernetesNamespace?: string | Expression;
  /**
   * The `use_auth_provider` input of google-github-actions/get-gke-credentials.
   *
   * @default false
   */
  readonly useAuthProvider?: boolean | Expression;
  /**
   * The `use_internal_ip` input of google-github-actions/get-gke-credentials.
   *
   * @default false
   */
  readonly useInternalIp?: boolean | Expression;
  /**
   * The `use_connect_gateway` input of google-github-actions/get-gke-credentials.
   *
   * @default false
   */
  readonly useConnectGateway?: boolean | Expression;
  /**
   * The `use_dns_based_endpoint` input of google-github-actions/get-gke-credentials.
   *
   * @default false
   */
  readonly useDnsBasedEndpoint?: boolean | Expression;
  /**
   * The `fleet_membership_name` input of google-github-actions/get-gke-credentials.
   *
   * @default - none
   */
  readonly fleetMembershipName?: string | Expression;
  /**
   * The `quota_project_id` input of google-github-actions/get-gke-credentials.
   *
   * @default - none
   */
  readonly quotaProjectId?: string | Expression;
}

/**
 * Writes a kubeconfig for a GKE cluster.
 *
 * Its input `namespace` is `kubernetesNamespace` here.
 *
 * @see https://github.com/google-github-actions/get-gke-credentials
 */
export class GetGkeCredentials extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GetGkeCredentialsProps) {
    super('google-github-actions/get-gke-credentials', props);
  }

  /** The `kubeconfig_path` output of google-github-actions/get-gke-credentials. */
  public get kubeconfigPath(): Expression {
    return this.output('kubeconfig_path');
  }
}

/**
 * Inputs of `google-github-actions/auth`, and what every step may say.
 */
export interface GoogleAuthProps extends ActionStepProps {
  /**
   * The project of the commands that follow.
   *
   * @default - none
   */
  readonly projectId?: string | Expression;
  /**
   * The full name of the provider: `projects/…/providers/…`.
   *
   * @default - none
   */
  readonly workloadIdentityProvider?: string | Expression;
  /**
   * The e-mail address of the service account to act as.
   *
   * @default - none
   */
  readonly serviceAccount?: string | Expression;
  /**
   * The `audience` input of google-github-actions/auth.
   *
   * @default - none
   */
  readonly audience?: string | Expression;
  /**
   * A service account key. Prefer `workloadIdentityProvider`: a key does not expire.
   *
   * @default - none
   */
  readonly credentialsJson?: string | Expression;
  /**
   * The `create_credentials_file` input of google-github-actions/auth.
   *
   * @default true
   */
  readonly createCredentialsFile?: boolean | Expression;
  /**
   * The `export_environment_variables` input of google-github-actions/auth.
   *
   * @default true
   */
  readonly exportEnvironmentVariables?: boolean | Expression;
  /**
   * Makes a token an output: `access_token` or `id_token`.
   *
   * @default - none
   */
  readonly tokenFormat?: string | Expression;
  /**
   * The `delegates` input of google-github-actions/auth.
   *
   * @default - none
   */
  readonly delegates?: (string | Expression)[] | Expression;
  /**
   * The `universe` input of google-github-actions/auth.
   *
   * @default 'googleapis.com'
   */
  readonly universe?: string | Expression;
  /**
   * The `request_reason` input of google-github-actions/auth.
   *
   * @default - none
   */
  readonly requestReason?: string | Expression;
  /**
   * The `cleanup_credentials` input of google-github-actions/auth.
   *
   * @default true
   */
  readonly cleanupCredentials?: boolean | Expression;
  /**
   * The `access_token_lifetime` input of google-github-actions/auth.
   *
   * @default '3600s'
   */
  readonly accessTokenLifetime?: string | Expression;
  /**
   * The `access_token_scopes` input of google-github-actions/auth.
   *
   * @default ['https://www.googleapis.com/auth/cloud-platform']
   */
  readonly accessTokenScopes?: (string | Expression)[] | Expression;
  /**
   * The `access_token_subject` input of google-github-actions/auth.
   *
   * @default - none
   */
  readonly accessTokenSubject?: string | Expression;
  /**
   * The `id_token_audience` input of google-github-actions/auth.
   *
   * @default - none
   */
  readonly idTokenAudience?: string | Expression;
  /**
   * The `id_token_include_email` input of google-github-actions/auth.
   *
   * @default false
   */
  readonly idTokenIncludeEmail?: boolean | Expression;
}

/**
 * Authenticates to Google Cloud, best with workload identity federation.
 *
 * @see https://github.com/google-github-actions/auth
 */
export class GoogleAuth extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: GoogleAuthProps = {}) {
    super('google-github-actions/auth', props);
  }

  /** The `project_id` output of google-github-actions/auth. */
  public get projectId(): Expression {
    return this.output('project_id');
  }

  /** The `credentials_file_path` output of google-github-actions/auth. */
  public get credentialsFilePath(): Expression {
    return this.output('credentials_file_path');
  }

  /** The `auth_token` output of google-github-actions/auth. */
  public get authToken(): Expression {
    return this.output('auth_token');
  }

  /** The access token. Only with `tokenFormat`. Output `access_token`. */
  public get accessToken(): Expression {
    return this.output('access_token');
  }

  /** The identity token. Only with `tokenFormat`. Output `id_token`. */
  public get idToken(): Expression {
    return this.output('id_token');
  }
}

/**
 * Inputs of `google-github-actions/setup-gcloud`, and what every step may say.
 */
export interface SetupGcloudProps extends ActionStepProps {
  /**
   * The `version` input of google-github-actions/setup-gcloud.
   *
   * @default 'latest'
   */
  readonly version?: string | Expression;
  /**
   * The `project_id` input of google-github-actions/setup-gcloud.
   *
   * @default - none
   */
  readonly projectId?: string | Expression;
  /**
   * The `install_components` input of google-github-actions/setup-gcloud.
   *
   * @default - none
   */
  readonly installComponents?: (string | Expression)[] | Expression;
  /**
   * The `skip_install` input of google-github-actions/setup-gcloud.
   *
   * @default false
   */
  readonly skipInstall?: boolean | Expression;
  /**
   * The `cache` input of google-github-actions/setup-gcloud.
   *
   * @default false
   */
  readonly cache?: boolean | Expression;
}

/**
 * Installs the gcloud command line.
 *
 * @see https://github.com/google-github-actions/setup-gcloud
 */
export class SetupGcloud extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupGcloudProps = {}) {
    super('google-github-actions/setup-gcloud', props);
  }

  /** The `version` output of google-github-actions/setup-gcloud. */
  public get version(): Expression {
    return this.output('version');
  }
}

/**
 * Inputs of `infracost/actions/setup`, and what every step may say.
 */
export interface SetupInfracostProps extends ActionStepProps {
  /**
   * The `api-key` input of infracost/actions/setup.
   */
  readonly apiKey: string | Expression;
  /**
   * The `version` input of infracost/actions/setup.
   *
   * @default '0.10.x'
   */
  readonly version?: string | Expression;
  /**
   * The `currency` input of infracost/actions/setup.
   *
   * @default 'USD'
   */
  readonly currency?: string | Expression;
  /**
   * The `pricing-api-endpoint` input of infracost/actions/setup.
   *
   * @default - none
   */
  readonly pricingApiEndpoint?: string | Expression;
  /**
   * The `enable-dashboard` input of infracost/actions/setup.
   *
   * @default - none
   */
  readonly enableDashboard?: boolean | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.token }}`
   */
  readonly githubToken?: string | Expression;
}

/**
 * Installs Infracost, which prices a Terraform plan.
 *
 * @see https://github.com/infracost/actions/tree/fb736a8f219195d6efdca58682069b16fe1bc280/setup
 */
export class SetupInfracost extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupInfracostProps) {
    super('infracost/actions/setup', props);
  }
}

/**
 * Inputs of `hashicorp/setup-terraform`, and what every step may say.
 */
export interface SetupTerraformProps extends ActionStepProps {
  /**
   * The host that the token is for.
   *
   * @default 'app.terraform.io'
   */
  readonly cliConfigCredentialsHostname?: string | Expression;
  /**
   * The token for HCP Terraform: a secret.
   *
   * @default - none
   */
  readonly cliConfigCredentialsToken?: string | Expression;
  /**
   * A version or range: `1.11.0`, `~1.11`.
   *
   * @default 'latest'
   */
  readonly terraformVersion?: string | Expression;
  /**
   * Wraps the program, so that its output, errors and exit code become outputs of the step.
   *
   * @default false - because the wrapper adds lines to the output that scripts read, and hides the exit code of `plan -detailed-exitcode`; the action's own default is true
   */
  readonly terraformWrapper?: boolean | Expression;
}

/**
 * Installs Terraform.
 *
 * @see https://github.com/hashicorp/setup-terraform
 */
export class SetupTerraform extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupTerraformProps = {}) {
    super('hashicorp/setup-terraform', props);
  }
}

/**
 * Inputs of `terraform-linters/setup-tflint`, and what every step may say.
 */
export interface SetupTflintProps extends ActionStepProps {
  /**
   * The `tflint_version` input of terraform-linters/setup-tflint.
   *
   * @default 'latest'
   */
  readonly tflintVersion?: string | Expression;
  /**
   * The `tflint_version_file` input of terraform-linters/setup-tflint.
   *
   * @default - none
   */
  readonly tflintVersionFile?: string | Expression;
  /**
   * The token it calls the GitHub API with.
   *
   * @default - `${{ github.server_url == 'https://github.com' && github.token || '' }}`
   */
  readonly githubToken?: string | Expression;
  /**
   * The `tflint_wrapper` input of terraform-linters/setup-tflint.
   *
   * @default false
   */
  readonly tflintWrapper?: boolean | Expression;
  /**
   * The `checksums` input of terraform-linters/setup-tflint.
   *
   * @default - none
   */
  readonly checksums?: string | Expression;
  /**
   * The `cache` input of terraform-linters/setup-tflint.
   *
   * @default false
   */
  readonly cache?: boolean | Expression;
  /**
   * The `tflint_config_path` input of terraform-linters/setup-tflint.
   *
   * @default '.tflint.hcl'
   */
  readonly tflintConfigPath?: string | Expression;
  /**
   * The `plugin_dir` input of terraform-linters/setup-tflint.
   *
   * @default '~/.tflint.d/plugins'
   */
  readonly pluginDir?: string | Expression;
}

/**
 * Installs TFLint, which lints Terraform.
 *
 * @see https://github.com/terraform-linters/setup-tflint
 */
export class SetupTflint extends ActionStep {
  /**
   * @param props its inputs, and what every step may say
   */
  public constructor(props: SetupTflintProps = {}) {
    super('terraform-linters/setup-tflint', props);
  }

  /** The `tflint-version` output of terraform-linters/setup-tflint. */
  public get tflintVersion(): Expression {
    return this.output('tflint-version');
  }

  /** The `cache-hit` output of terraform-linters/setup-tflint. */
  public get cacheHit(): Expression {
    return this.output('cache-hit');
  }

  /** The `stdout` output of terraform-linters/setup-tflint. */
  public get stdout(): Expression {
    return this.output('stdout');
  }

  /** The `stderr` output of terraform-linters/setup-tflint. */
  public get stderr(): Expression {
    return this.output('stderr');
  }

  /** The `exitcode` output of terraform-linters/setup-tflint. */
  public get exitcode(): Expression {
    return this.output('exitcode');
  }
}
