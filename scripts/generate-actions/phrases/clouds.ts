import type { PhraseTable } from './phrases';

export const CLOUD_PHRASES: PhraseTable = {
  'aws-actions/configure-aws-credentials': {
    inputs: {
      'aws-region': 'The region of the commands that follow.',
      'role-to-assume': 'The ARN of the role. With nothing else the job proves who it is with OpenID Connect.',
      'role-session-name': 'The name of the session, as CloudTrail shows it.',
      'role-duration-seconds': 'How long the credentials last, in seconds.',
      'role-external-id': 'The external id that the trust policy asks for.',
      'role-chaining': 'Assumes the role with the credentials of a step before.',
      'role-skip-session-tagging': 'Does not tag the session with repository, branch and run.',
      'audience': 'The audience of the OpenID Connect token.',
      'aws-access-key-id': 'A static key. Prefer a role: a static key does not expire.',
      'aws-secret-access-key': 'The secret of the static key.',
      'aws-session-token': 'The session token that belongs to a temporary key.',
      'web-identity-token-file': 'A file that holds an identity token, instead of the one of GitHub.',
      'mask-aws-account-id': 'Masks the account id in logs.',
      'output-credentials': 'Makes the credentials outputs of the step. Prefer the environment, which does so by itself.',
      'inline-session-policy': 'A policy that narrows the session, as JSON.',
      'managed-session-policies': 'ARNs of policies that narrow the session.',
      'allowed-account-ids': 'Fails when the credentials belong to another account.',
      'unset-current-credentials': 'Forgets credentials of steps before.',
      'use-existing-credentials': 'Does nothing when the environment holds valid credentials.',
      'force-skip-oidc': 'Never asks for an OpenID Connect token.',
    },
    outputs: {
      'aws-account-id': 'The account that the credentials belong to.',
      'aws-access-key-id': 'The access key. Only with `outputCredentials`.',
      'aws-secret-access-key': 'The secret of the access key. Only with `outputCredentials`.',
      'aws-session-token': 'The session token. Only with `outputCredentials`.',
      'aws-expiration': 'When the credentials end.',
    },
  },
  'aws-actions/amazon-ecr-login': {
    inputs: {
      'registries': 'Accounts whose registries to log in to.',
      'registry-type': '`private` or `public`.',
      'mask-password': 'Masks the password in logs.',
      'skip-logout': 'Stays logged in when the job ends.',
    },
    outputs: { registry: 'The host of the registry, for the names of images.' },
  },
  'azure/login': {
    inputs: {
      'client-id': 'The id of the app registration or managed identity.',
      'tenant-id': 'The tenant.',
      'subscription-id': 'The subscription.',
      'creds': 'A service principal with a secret, as JSON. Prefer `clientId`: OpenID Connect needs no secret.',
      'audience': 'The audience of the OpenID Connect token.',
    },
  },
  'google-github-actions/auth': {
    inputs: {
      workload_identity_provider: 'The full name of the provider: `projects/…/providers/…`.',
      service_account: 'The e-mail address of the service account to act as.',
      project_id: 'The project of the commands that follow.',
      credentials_json: 'A service account key. Prefer `workloadIdentityProvider`: a key does not expire.',
      token_format: 'Makes a token an output: `access_token` or `id_token`.',
    },
    outputs: { access_token: 'The access token. Only with `tokenFormat`.', id_token: 'The identity token. Only with `tokenFormat`.' },
  },
  'hashicorp/setup-terraform': {
    inputs: {
      terraform_version: 'A version or range: `1.11.0`, `~1.11`.',
      terraform_wrapper: 'Wraps the program, so that its output, errors and exit code become outputs of the step.',
      cli_config_credentials_token: 'The token for HCP Terraform: a secret.',
      cli_config_credentials_hostname: 'The host that the token is for.',
    },
  },
  'azure/setup-helm': {
    inputs: { version: 'The version of Helm, such as `v3.17.0`.', downloadBaseURL: 'Another place to download Helm from.' },
    outputs: { 'helm-path': 'The path of the program.' },
  },
  'azure/setup-kubectl': {
    inputs: { version: 'The version of kubectl, such as `v1.32.0`.' },
    outputs: { 'kubectl-path': 'The path of the program.' },
  },
  'helm/kind-action': {
    inputs: {
      version: 'The version of kind.',
      config: 'The path of a kind configuration.',
      node_image: 'The image of the nodes, which decides the version of Kubernetes.',
      cluster_name: 'The name of the cluster.',
      wait: 'How long to wait until the cluster is ready, such as `60s`.',
      kubectl_version: 'The version of kubectl.',
      registry: 'Starts a local registry beside the cluster.',
    },
  },
};
