import { kinds, optionTable } from '../../core/inside';
import { Json } from '../rulesets/model';

/** Who may open pull requests. */
export enum PullRequestCreation {
  /** Everybody who can see the repository. */
  EVERYBODY = 'all',
  /** Those with write access. */
  COLLABORATORS = 'collaborators_only',
}

/** What a repository offers besides its code. */
export interface RepositoryFeatures {
  /**
   * Issues.
   *
   * @default - as it is
   */
  readonly issues?: boolean;
  /**
   * Its wiki.
   *
   * @default - as it is
   */
  readonly wiki?: boolean;
  /**
   * Projects.
   *
   * @default - as it is
   */
  readonly projects?: boolean;
  /**
   * Pull requests.
   *
   * @default - as it is
   */
  readonly pullRequests?: boolean;
  /**
   * Whether others can make repositories of its files.
   *
   * @default - as it is
   */
  readonly template?: boolean;
  /**
   * Whether a private repository may be forked.
   *
   * @default - as it is
   */
  readonly forking?: boolean;
}

/** Which analyses of GitHub run. Those of private repositories need GitHub Advanced Security, now sold as Code Security and Secret Protection. */
export interface SecurityAnalysis {
  /**
   * Secret scanning: alerts about secrets in the history.
   *
   * @default - as it is
   */
  readonly secretScanning?: boolean;
  /**
   * Push protection: a push that holds a secret is refused. Needs `secretScanning`.
   *
   * @default - as it is
   */
  readonly pushProtection?: boolean;
  /**
   * Secret scanning of what is no token of a known provider, such as private keys.
   *
   * @default - as it is
   */
  readonly nonProviderPatterns?: boolean;
  /**
   * Secret scanning that looks for passwords with a language model.
   *
   * @default - as it is
   */
  readonly genericPasswords?: boolean;
  /**
   * GitHub Code Security, which private repositories pay for.
   *
   * @default - as it is
   */
  readonly codeSecurity?: boolean;
  /**
   * GitHub Advanced Security, where it is one product.
   *
   * @default - as it is
   */
  readonly advancedSecurity?: boolean;
}

/** @internal */
export const FEATURES = kinds.struct(optionTable({
  issues: kinds.flag, wiki: kinds.flag, projects: kinds.flag, pullRequests: kinds.flag, template: kinds.flag, forking: kinds.flag,
}), 'an object', '{ wiki: false }');

/** @internal */
export const SECURITY = kinds.struct(optionTable({
  secretScanning: kinds.flag, pushProtection: kinds.flag, nonProviderPatterns: kinds.flag, genericPasswords: kinds.flag, codeSecurity: kinds.flag, advancedSecurity: kinds.flag,
}), 'an object', '{ secretScanning: true, pushProtection: true }');

/** Keys of `PATCH /repos/{owner}/{repo}`. @internal */
export function featureKeys({ issues, wiki, projects, pullRequests, template, forking }: RepositoryFeatures): Record<string, Json | undefined> {
  return { has_issues: issues, has_wiki: wiki, has_projects: projects, has_pull_requests: pullRequests, is_template: template, allow_forking: forking };
}

/** `security_and_analysis` of `PATCH /repos/{owner}/{repo}`. @internal */
export function securityKeys(security: SecurityAnalysis): { readonly [key: string]: Json } | undefined {
  const { advancedSecurity, codeSecurity, secretScanning, pushProtection, genericPasswords, nonProviderPatterns } = security;
  const said = Object.entries({
    advanced_security: advancedSecurity,
    code_security: codeSecurity,
    secret_scanning: secretScanning,
    secret_scanning_push_protection: pushProtection,
    secret_scanning_ai_detection: genericPasswords,
    secret_scanning_non_provider_patterns: nonProviderPatterns,
  }).filter(([, on]) => on !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said.map(([key, on]) => [key, { status: on ? 'enabled' : 'disabled' }]));
}
