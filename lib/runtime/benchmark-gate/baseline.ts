import { Artifact, fileOf } from '../common/artifacts';
import { Github } from '../common/github';
import { isOnBranch } from '../common/on-branch';

/** A run, as far as it is asked. */
interface Run {
  readonly id: number;
  readonly event?: string;
  readonly path?: string;
  readonly head_branch?: string | null;
  readonly head_sha?: string;
  readonly conclusion?: string | null;
  readonly head_repository?: { readonly full_name?: string } | null;
}

/** What is compared with. */
export interface Baseline {
  readonly text: string;
  readonly run: number;
  readonly commit: string;
}

/** Where it is looked for. */
export interface Search {
  /** The file of the workflow: `ci.yml`. */
  readonly workflow: string;
  /** The artifact with the report. */
  readonly artifact: string;
  readonly branch: string;
  /** The run that asks. */
  readonly run: number;
}

/** A workflow that did not measure for so many runs has nothing that would still be true. */
const RUNS = 30;

/** The largest report. */
export const MOST = 16 * 1024 * 1024;

/** Events whose runs have the code of the default branch. A run for a pull request has the name of its branch, and a branch of a fork can be called anything. */
const EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/** What the last run of the workflow measured that succeeded on the default branch; undefined when there is none. */
export async function baselineOf(github: Github, { workflow, artifact: name, branch, run: own }: Search): Promise<Baseline | undefined> {
  let seen = 0;
  const question = `/actions/workflows/${encodeURIComponent(workflow)}/runs?branch=${encodeURIComponent(branch)}&status=success`;
  for await (const run of github.all<Run>(question, 'workflow_runs')) {
    if (++seen > RUNS) return undefined;
    if (run.id === own || !isTrusted(run, workflow, branch, github.repository)) continue;
    for await (const artifact of github.all<Artifact>(`/actions/runs/${run.id}/artifacts?name=${encodeURIComponent(name)}`, 'artifacts')) {
      if (artifact.name !== name || artifact.expired) continue;
      if (!await isOnBranch(github, branch, run.head_sha)) break;
      return { text: (await fileOf(github, artifact, MOST)).toString('utf8'), run: run.id, commit: run.head_sha ?? '' };
    }
  }
  return undefined;
}

/** GitHub was asked for such runs only; what decides what passes is looked at again. */
function isTrusted({ event = '', path, head_branch, conclusion, head_repository }: Run, workflow: string, branch: string, repository: string): boolean {
  return EVENTS.includes(event) && head_branch === branch && conclusion === 'success' && head_repository?.full_name === repository
    && path?.split('@')[0] === `.github/workflows/${workflow}`;
}
