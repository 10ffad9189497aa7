import { Json } from './rulesets/model';

/**
 * What the settings of the repository should be: the document that is reviewed with the code and that `slipway plan` and `slipway apply` read.
 * It speaks GitHub's words. Names of teams, users, apps and roles stand where the API wants ids; what is not there is not managed.
 *
 * @internal
 */
export interface DesiredState {
  /** That the file is generated, and by what. */
  readonly '//'?: string;
  readonly 'version': 1;
  /** Undefined: the caller says which one. */
  readonly 'repository'?: DesiredRepository;
  readonly 'settings'?: DesiredSettings;
  readonly 'environments'?: readonly DesiredEnvironment[];
  readonly 'rulesets'?: readonly DesiredRuleset[];
  readonly 'branch_protection'?: readonly DesiredProtection[];
  /** Names of secrets of the repository that workflows read: their presence is checked, their values are nobody's business. */
  readonly 'secrets'?: readonly string[];
  /** Those of Dependabot: its runs, and its registries, read no others. */
  readonly 'dependabot_secrets'?: readonly string[];
  /** Those that codespaces of the repository get. */
  readonly 'codespaces_secrets'?: readonly string[];
  readonly 'variables'?: readonly string[];
}

/**
 * What was said of the repository, in the words of `GET /repos/{owner}/{repo}`. Nothing of it is written to GitHub: `slipway plan` asks whether it is so.
 *
 * @internal
 */
export interface DesiredRepository {
  /** With the case that GitHub shows. */
  readonly owner: string;
  readonly name: string;
  readonly api_url: string;
  readonly id?: number;
  readonly owner_id?: number;
  readonly owner_type?: 'User' | 'Organization';
  readonly plan?: 'free' | 'pro' | 'team' | 'enterprise';
  readonly visibility?: 'public' | 'private' | 'internal';
  readonly default_branch?: string;
  /** A day. */
  readonly created_at?: string;
  readonly archived?: boolean;
  readonly fork?: boolean;
  readonly is_template?: boolean;
  /** What was made of it, and would be wrong if it were not so. */
  readonly relied_on_by?: readonly DesiredReliance[];
}

/** @internal */
export type RepositoryFact = Exclude<keyof DesiredRepository, 'api_url' | 'relied_on_by'>;

/** Something that was made of facts of the repository. @internal */
export interface DesiredReliance {
  /** `the AWS role 'deploy'`. */
  readonly what: string;
  /** Where it is written. */
  readonly file?: string;
  readonly facts: readonly RepositoryFact[];
  /** It is compared letter by letter: a name in another case is another one. */
  readonly case_sensitive?: boolean;
  /** The least that the owner must pay for; of what reads `visibility`, in a private repository alone. */
  readonly least_plan?: 'pro' | 'team' | 'enterprise';
  /** What is so when a fact is another, as a sentence without its end: `no job can assume it`. */
  readonly otherwise: string;
  /** `error`: it does harm, or nothing at all. `note`: it only looks wrong. */
  readonly severity: 'error' | 'note';
}

/** @internal */
export interface DesiredSettings {
  /** `PATCH /repos/{owner}/{repo}`. */
  readonly repository?: { readonly [key: string]: Json };
  readonly actions_permissions?: { readonly [key: string]: Json };
  readonly selected_actions?: { readonly [key: string]: Json };
  readonly workflow_permissions?: { readonly [key: string]: Json };
  readonly artifact_and_log_retention?: { readonly days: number };
  readonly fork_pr_contributor_approval?: { readonly approval_policy: string };
  readonly oidc_subject?: { readonly [key: string]: Json };
  readonly immutable_releases?: { readonly enabled: boolean };
  readonly vulnerability_alerts?: { readonly enabled: boolean };
}

/** @internal */
export interface DesiredEnvironment {
  readonly name: string;
  readonly wait_timer: number;
  readonly prevent_self_review: boolean;
  readonly can_admins_bypass?: boolean;
  readonly reviewers: readonly { readonly type: 'User' | 'Team'; readonly name: string }[];
  readonly deployment_branch_policy: null | { readonly protected_branches: boolean; readonly custom_branch_policies: boolean };
  /** With `custom_branch_policies`. */
  readonly branch_policies: readonly { readonly name: string; readonly type: 'branch' | 'tag' }[];
  /** Slugs of apps. */
  readonly protection_rules: readonly string[];
  /** Names in upper case, as GitHub holds them. */
  readonly variables: { readonly [name: string]: string };
  /** Names in upper case, as GitHub holds them. */
  readonly secrets: readonly string[];
}

/** As `POST /repos/{owner}/{repo}/rulesets` takes it, with `actor_name`, `integration` and `reviewer.name` for ids. @internal */
export interface DesiredRuleset {
  readonly name: string;
  readonly target: 'branch' | 'tag' | 'push';
  readonly enforcement: 'disabled' | 'active' | 'evaluate';
  readonly bypass_actors: readonly { readonly actor_type: string; readonly actor_name?: string; readonly bypass_mode: string }[];
  readonly conditions?: { readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] } };
  /** `required_status_checks[].integration`: an app id or a slug; `required_reviewers[].reviewer`: `{ type, name }`. */
  readonly rules: readonly { readonly type: string; readonly parameters?: { readonly [key: string]: Json } }[];
}

/** As `PUT /repos/{owner}/{repo}/branches/{branch}/protection` takes it; `checks[].app`: an app id or a slug. @internal */
export interface DesiredProtection {
  readonly branch: string;
  readonly required_status_checks: null | { readonly strict: boolean; readonly checks: readonly { readonly context: string; readonly app?: number | string }[] };
  readonly enforce_admins: boolean;
  readonly required_pull_request_reviews: null | { readonly [key: string]: Json };
  readonly restrictions: null | { readonly users: readonly string[]; readonly teams: readonly string[]; readonly apps: readonly string[] };
  readonly required_linear_history: boolean;
  readonly allow_force_pushes: boolean;
  readonly allow_deletions: boolean;
  readonly block_creations: boolean;
  readonly required_conversation_resolution: boolean;
  readonly lock_branch: boolean;
  readonly allow_fork_syncing: boolean;
}

/** Where the document lies, from the root of the repository. */
export const SETTINGS_FILE = '.github/slipway.settings.json';
