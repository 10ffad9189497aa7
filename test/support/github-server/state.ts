import { Plain } from './schemas';

export interface EnvironmentState {
  id: number;
  name: string;
  wait_timer: number;
  prevent_self_review: boolean;
  can_admins_bypass: boolean;
  reviewers: { type: 'User' | 'Team'; id: number }[];
  deployment_branch_policy: null | { protected_branches: boolean; custom_branch_policies: boolean };
  branch_policies: { id: number; name: string; type: 'branch' | 'tag' }[];
  protection_rules: { id: number; integration_id: number }[];
  variables: Record<string, string>;
  secrets: string[];
}

export interface RulesetState {
  id: number;
  name: string;
  target: string;
  source_type: 'Repository' | 'Organization';
  enforcement: string;
  bypass_actors: Plain[];
  conditions?: Plain;
  rules: Plain[];
}

export interface IssueState {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: string[];
  comments: string[];
  /** Who opened it; the first user, unless something else is said. */
  author?: Login;
  assignees?: string[];
  pull_request?: boolean;
}

/** Who did something: a person, or an app, whose name ends with `[bot]`. */
export type Login = string;

export interface DeploymentStatusState {
  id: number;
  state: string;
  description: string;
  environment: string;
  environment_url: string;
  log_url: string;
  /** In seconds, as everything that is `at`. */
  at: number;
  creator: Login;
}

export interface DeploymentState {
  id: number;
  sha: string;
  ref: string;
  task: string;
  payload: unknown;
  environment: string;
  description: string;
  creator: Login;
  at: number;
  transient_environment: boolean;
  production_environment: boolean;
  /** The oldest first. */
  statuses: DeploymentStatusState[];
}

export interface RunState {
  id: number;
  attempt: number;
  /** `.github/workflows/ci.yml`. */
  path: string;
  event: string;
  branch: string;
  sha: string;
  actor: Login;
  triggering_actor: Login;
  status: 'queued' | 'in_progress' | 'waiting' | 'completed';
  conclusion: string | null;
  at: number;
  /** When it ended. */
  ended?: number;
  /** Who said yes or no to which environment. */
  approvals: { environment: string; state: 'approved' | 'rejected'; user: Login; comment: string }[];
  /** Environments that a job of it waits for. */
  waits: string[];
  inputs?: Record<string, string>;
  /** Who started which earlier attempt. */
  earlier?: Record<number, Login>;
}

export interface CheckRunState {
  id: number;
  name: string;
  sha: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  app: number;
  at: number;
}

export interface AlertState {
  number: number;
  tool: 'code-scanning' | 'dependabot';
  state: 'open' | 'dismissed' | 'fixed';
  severity: string;
  /** Of code scanning. */
  ref?: string;
}

export interface AttestationState {
  /** `sha256:…`. */
  digest: string;
  predicate: string;
  /** The workflow that signed. */
  signer: string;
}

/** A repository that is not the server's own. */
export interface OtherState {
  owner: string;
  ownerId: number;
  name: string;
  id: number;
  /** Names that it had before: whoever asks by one of them is sent on. */
  formerly?: string[];
  archived?: boolean;
  /** GitHub shows nothing of it, for reasons of law. */
  blocked?: boolean;
  defaultBranch: string;
  /** By name, the commits from the newest. */
  branches: Record<string, string[]>;
  tags: Record<string, { sha: string; annotated?: string }>;
  /** By `<commit>:<path>`. */
  files: Record<string, string>;
  releases: { tag: string; published?: string; immutable?: boolean; prerelease?: boolean; draft?: boolean }[];
  attested?: string[];
  /** Commits that only forks have. */
  ofForks?: string[];
}

export interface AdvisoryState {
  ghsa_id: string;
  /** `owner/repo@1.2.3`, in lower case. */
  affects: string[];
  patched?: string;
  withdrawn_at?: string;
  severity?: string;
}

/** Everything that this GitHub knows. Tests change it as they like: that is drift. */
export interface GithubState {
  owner: { login: string; id: number; type: 'Organization' | 'User' };
  plan: 'free' | 'team' | 'enterprise';
  /** As `GET /repos/{owner}/{repo}` says it. */
  repository: Plain;
  branches: string[];
  actions: { permissions: Plain; selected: Plain; workflow: Plain; retention: number; fork_approval: string; oidc: Plain };
  immutable_releases: boolean;
  vulnerability_alerts: boolean;
  environments: EnvironmentState[];
  rulesets: RulesetState[];
  /** By branch, in the words of `PUT …/protection`, with names. */
  protections: Record<string, Plain>;
  secrets: string[];
  variables: Record<string, string>;
  /** Secrets of others than Actions: of the repository, and those of its organization. */
  secrets_of: Record<'dependabot' | 'codespaces', { secrets: string[]; organization: { name: string; visibility: 'all' | 'private' | 'selected'; selected?: number[] }[] }>;
  /** What the organization lends to the repository. */
  lent: { secrets: string[]; variables: Record<string, string> };
  users: { login: string; id: number }[];
  teams: { slug: string; id: number }[];
  apps: { slug: string; id: number }[];
  roles: { name: string; id: number }[];
  issues: IssueState[];
  deployments: DeploymentState[];
  runs: RunState[];
  check_runs: CheckRunState[];
  alerts: AlertState[];
  attestations: AttestationState[];
  others: OtherState[];
  advisories: AdvisoryState[];
  /** What is there besides commits: by full name, where it points. */
  refs: Record<string, string>;
  /** What time it is, in seconds. */
  now: number;
  nextId: number;
}

/** A public repository of an organization as GitHub makes it, with people who can be named. */
export function freshState(): GithubState {
  return {
    owner: { login: 'acme', id: 9001, type: 'Organization' },
    plan: 'enterprise',
    repository: {
      id: 700_001,
      name: 'shop',
      full_name: 'acme/shop',
      private: false,
      visibility: 'public',
      default_branch: 'main',
      description: null,
      homepage: null,
      has_issues: true,
      has_projects: true,
      has_wiki: true,
      has_discussions: false,
      has_pull_requests: true,
      pull_request_creation_policy: 'all',
      is_template: false,
      allow_squash_merge: true,
      allow_merge_commit: true,
      allow_rebase_merge: true,
      allow_auto_merge: false,
      delete_branch_on_merge: false,
      allow_update_branch: false,
      use_squash_pr_title_as_default: false,
      squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
      squash_merge_commit_message: 'COMMIT_MESSAGES',
      merge_commit_title: 'MERGE_MESSAGE',
      merge_commit_message: 'PR_TITLE',
      archived: false,
      fork: false,
      created_at: '2026-09-01T08:00:00Z',
      allow_forking: true,
      web_commit_signoff_required: false,
      security_and_analysis: {
        secret_scanning: { status: 'disabled' },
        secret_scanning_push_protection: { status: 'disabled' },
        dependabot_security_updates: { status: 'disabled' },
      },
    },
    branches: ['main', 'release/1.0'],
    actions: {
      permissions: { enabled: true, allowed_actions: 'all', sha_pinning_required: false },
      selected: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: [] },
      workflow: { default_workflow_permissions: 'write', can_approve_pull_request_reviews: false },
      retention: 90,
      fork_approval: 'first_time_contributors',
      oidc: { use_default: true, use_immutable_subject: false },
    },
    immutable_releases: false,
    vulnerability_alerts: false,
    environments: [],
    rulesets: [],
    protections: {},
    secrets: [],
    variables: {},
    secrets_of: { dependabot: { secrets: [], organization: [] }, codespaces: { secrets: [], organization: [] } },
    lent: { secrets: [], variables: {} },
    users: [{ login: 'mona', id: 11 }, { login: 'hubot', id: 12 }],
    teams: [{ slug: 'platform', id: 21 }, { slug: 'security', id: 22 }, { slug: 'release', id: 23 }],
    apps: [{ slug: 'github-actions', id: 15368 }, { slug: 'change-window', id: 31 }, { slug: 'release-bot', id: 32 }, { slug: 'dependabot', id: 29110 }],
    roles: [{ name: 'release-manager', id: 41 }],
    issues: [],
    deployments: [],
    runs: [],
    check_runs: [],
    alerts: [],
    attestations: [],
    others: [],
    advisories: [],
    refs: {},
    now: 1_793_491_200,
    nextId: 1000,
  };
}
