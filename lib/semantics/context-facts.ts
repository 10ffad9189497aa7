import { EVENTS } from '../workflows/inside';

/** What a part of a context is. */
export interface ContextFact {
  /** The names of its properties, when nobody but GitHub gives it any. */
  readonly properties?: readonly string[];
  /** The texts that it may be, when these are all. */
  readonly values?: readonly string[];
  /** What every text of it begins with. */
  readonly prefix?: string;
}

const RESULTS = ['success', 'failure', 'cancelled', 'skipped'];

/**
 * Parts of the contexts by their paths in lower case; `*` stands for a name that the user gave.
 *
 * Sources: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts, and for what stands there only in examples or not yet,
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/GitHubContext.cs and JobContext.cs beside it.
 */
const FACTS: Readonly<Record<string, ContextFact | undefined>> = {
  'github': {
    properties: [
      'action', 'action_path', 'action_ref', 'action_repository', 'action_status', 'actor', 'actor_id', 'api_url', 'artifact_cache_size_limit', 'base_ref', 'env', 'event', 'event_name', 'event_path', 'graphql_url',
      'head_ref', 'job', 'job_workflow_sha', 'output', 'path', 'ref', 'ref_name', 'ref_protected', 'ref_type', 'repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'repository_visibility',
      'repositoryurl', 'retention_days', 'run_attempt', 'run_id', 'run_number', 'secret_source', 'server_url', 'sha', 'state', 'step_summary', 'token', 'triggering_actor', 'workflow', 'workflow_ref',
      'workflow_sha', 'workspace',
    ],
  },
  'github.event_name': { values: Object.keys(EVENTS) },
  'github.ref': { prefix: 'refs/' },
  'github.ref_type': { values: ['branch', 'tag'] },
  'job': { properties: ['check_run_id', 'container', 'services', 'status', 'workflow_file_path', 'workflow_ref', 'workflow_repository', 'workflow_sha'] },
  'job.status': { values: ['success', 'failure', 'cancelled'] },
  'needs.*': { properties: ['outputs', 'result'] },
  'needs.*.result': { values: RESULTS },
  'runner': { properties: ['arch', 'debug', 'environment', 'name', 'os', 'temp', 'tool_cache', 'workspace'] },
  'runner.arch': { values: ['X86', 'X64', 'ARM', 'ARM64'] },
  'runner.environment': { values: ['github-hosted', 'self-hosted'] },
  'runner.os': { values: ['Linux', 'Windows', 'macOS'] },
  'steps.*': { properties: ['conclusion', 'outcome', 'outputs'] },
  'steps.*.conclusion': { values: RESULTS },
  'steps.*.outcome': { values: RESULTS },
  'strategy': { properties: ['fail-fast', 'job-index', 'job-total', 'max-parallel'] },
};

/** What is known of a part of a context, by its names. */
export function contextFact(names: readonly string[]): ContextFact | undefined {
  const path = names.map((name, i) => (i === 1 && (names[0] === 'needs' || names[0] === 'steps') ? '*' : name.toLowerCase())).join('.');
  return Object.hasOwn(FACTS, path) ? FACTS[path] : undefined;
}
