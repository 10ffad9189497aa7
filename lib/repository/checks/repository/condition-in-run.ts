import { contextPath, evaluateExpression, parseExpression, walk } from '../../../expressions/inside';
import { JobModel } from '../../../workflows/inside';

/** What is certain about the run of an event. The base branch of `pull_request_target` is not. */
const RUNS: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  pull_request: { event_name: 'pull_request', ref: 'refs/pull/1/merge' },
  pull_request_target: { event_name: 'pull_request_target' },
  merge_group: { event_name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-1' },
  push: { event_name: 'push' },
};

/** Whether the condition of a job holds in a run of an event that nobody cancels: never, when all goes well, or nobody knows. */
export function conditionIn(job: JobModel, event: string): 'never' | 'well' | 'open' {
  if (job.condition === undefined) return 'well';
  const github = RUNS[event] ?? { event_name: event };
  const known = pathsIn(job)?.every((path) => path.startsWith('github.') && Object.hasOwn(github, path.slice('github.'.length)));
  if (!known) return 'open';
  const [well, badly] = [true, false].map((success) => conditionHolds(job.condition!, github, success));
  return well ? 'well' : badly ? 'open' : 'never';
}

/** What the condition of a job reads, in lower case; undefined when that cannot be said. */
export function pathsIn({ condition }: JobModel): string[] | undefined {
  const parsed = condition === undefined ? undefined : parseExpression(condition);
  if (!parsed?.ok) return undefined;
  const paths: string[] = [];
  walk(parsed.root, (node, parent) => {
    const path = contextPath(node);
    if (path && !(parent && contextPath(parent))) paths.push(path.join('.').toLowerCase());
  });
  return paths;
}

function conditionHolds(condition: string, github: Readonly<Record<string, string>>, success: boolean): boolean {
  try {
    return Boolean(evaluateExpression(condition, { github }, { success: () => success, always: () => true, failure: () => !success, cancelled: () => false }));
  } catch {
    return true;
  }
}
