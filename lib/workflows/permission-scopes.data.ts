// Generated, do not edit: `npm run generate` writes this file (scripts/generate-tables.ts).
// Source: @actions/workflow-parser 0.3.61, workflow-v1.0.min.json.
// Definitions: permissions-mapping, permission-level-*.

import { PermissionLevel } from './permission-level';

/** What the token of a job may do, scope by scope. A scope that is left out is not granted. */
export interface PermissionScopes {
  /**
   * Workflow runs: list, cancel and re-run them, read their logs and artifacts. Key `actions`.
   *
   * @default - not granted
   */
  readonly actions?: PermissionLevel;

  /**
   * Records of where an artifact is stored and deployed. Key `artifact-metadata`.
   *
   * @default - not granted
   */
  readonly artifactMetadata?: PermissionLevel;

  /**
   * Attestations of how an artifact was built. Key `attestations`.
   *
   * @default - not granted
   */
  readonly attestations?: PermissionLevel;

  /**
   * Check runs and check suites of a commit. Key `checks`.
   *
   * @default - not granted
   */
  readonly checks?: PermissionLevel;

  /**
   * Code quality findings. Key `code-quality`.
   *
   * @default - not granted
   */
  readonly codeQuality?: PermissionLevel;

  /**
   * The content of the repository: commits, branches, tags and releases. Key `contents`.
   *
   * @default - not granted
   */
  readonly contents?: PermissionLevel;

  /**
   * Requests to GitHub Copilot on behalf of the run. Key `copilot-requests`.
   * GitHub knows only `none` and `write` for it.
   *
   * @default - not granted
   */
  readonly copilotRequests?: PermissionLevel;

  /**
   * Deployments and their statuses. Key `deployments`.
   *
   * @default - not granted
   */
  readonly deployments?: PermissionLevel;

  /**
   * Discussions and their comments. Key `discussions`.
   *
   * @default - not granted
   */
  readonly discussions?: PermissionLevel;

  /**
   * GitHub Drives: files that outlive a run. Key `drives`.
   *
   * @default - not granted
   */
  readonly drives?: PermissionLevel;

  /**
   * An OpenID Connect token, which proves to a cloud who the job is. Key `id-token`.
   * GitHub knows only `none` and `write` for it.
   *
   * @default - not granted
   */
  readonly idToken?: PermissionLevel;

  /**
   * Issues, their comments, labels and milestones. Key `issues`.
   *
   * @default - not granted
   */
  readonly issues?: PermissionLevel;

  /**
   * Inference with GitHub Models. Key `models`.
   * GitHub knows only `none` and `read` for it.
   *
   * @default - not granted
   */
  readonly models?: PermissionLevel;

  /**
   * Packages and container images on GitHub Packages. Key `packages`.
   *
   * @default - not granted
   */
  readonly packages?: PermissionLevel;

  /**
   * The GitHub Pages site and its builds. Key `pages`.
   *
   * @default - not granted
   */
  readonly pages?: PermissionLevel;

  /**
   * Pull requests, their reviews and labels. Key `pull-requests`.
   *
   * @default - not granted
   */
  readonly pullRequests?: PermissionLevel;

  /**
   * Classic project boards of the repository. Key `repository-projects`.
   *
   * @default - not granted
   */
  readonly repositoryProjects?: PermissionLevel;

  /**
   * Code scanning alerts, such as an uploaded SARIF file. Key `security-events`.
   *
   * @default - not granted
   */
  readonly securityEvents?: PermissionLevel;

  /**
   * Commit statuses. Key `statuses`.
   *
   * @default - not granted
   */
  readonly statuses?: PermissionLevel;

  /**
   * Dependabot alerts of the repository. Key `vulnerability-alerts`.
   * GitHub knows only `none` and `read` for it.
   *
   * @default - not granted
   */
  readonly vulnerabilityAlerts?: PermissionLevel;
}

/** Every scope: its property above, its key in a workflow file, and the levels that GitHub accepts for it. @internal */
export const PERMISSION_SCOPES: readonly {
  readonly prop: keyof PermissionScopes;
  readonly key: string;
  readonly levels: readonly ('none' | 'read' | 'write')[];
}[] = [
  { prop: 'actions', key: 'actions', levels: ['none', 'read', 'write'] },
  { prop: 'artifactMetadata', key: 'artifact-metadata', levels: ['none', 'read', 'write'] },
  { prop: 'attestations', key: 'attestations', levels: ['none', 'read', 'write'] },
  { prop: 'checks', key: 'checks', levels: ['none', 'read', 'write'] },
  { prop: 'codeQuality', key: 'code-quality', levels: ['none', 'read', 'write'] },
  { prop: 'contents', key: 'contents', levels: ['none', 'read', 'write'] },
  { prop: 'copilotRequests', key: 'copilot-requests', levels: ['none', 'write'] },
  { prop: 'deployments', key: 'deployments', levels: ['none', 'read', 'write'] },
  { prop: 'discussions', key: 'discussions', levels: ['none', 'read', 'write'] },
  { prop: 'drives', key: 'drives', levels: ['none', 'read', 'write'] },
  { prop: 'idToken', key: 'id-token', levels: ['none', 'write'] },
  { prop: 'issues', key: 'issues', levels: ['none', 'read', 'write'] },
  { prop: 'models', key: 'models', levels: ['none', 'read'] },
  { prop: 'packages', key: 'packages', levels: ['none', 'read', 'write'] },
  { prop: 'pages', key: 'pages', levels: ['none', 'read', 'write'] },
  { prop: 'pullRequests', key: 'pull-requests', levels: ['none', 'read', 'write'] },
  { prop: 'repositoryProjects', key: 'repository-projects', levels: ['none', 'read', 'write'] },
  { prop: 'securityEvents', key: 'security-events', levels: ['none', 'read', 'write'] },
  { prop: 'statuses', key: 'statuses', levels: ['none', 'read', 'write'] },
  { prop: 'vulnerabilityAlerts', key: 'vulnerability-alerts', levels: ['none', 'read'] },
];
