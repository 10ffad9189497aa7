import { closed, GateContext, open, Verdict } from './context';
import { ChecksGate } from '../../configuration';
import { CheckRun } from '../evidence';

/** Every check has succeeded for the commit of the release. One that was skipped has not: it looked at nothing. */
export function checksGate({ names, app }: ChecksGate, { release, inquiry }: GateContext): Verdict {
  const checks = inquiry.checks(release.release.commit);
  if ('unknown' in checks) return closed(`nobody knows which checks succeeded: ${checks.unknown}`);
  const wrong = names.flatMap((name) => problemOf(name, checks.value.filter((run) => run.name === name && run.app === app)) ?? []);
  return wrong.length === 0 ? open(names.length === 1 ? `${names[0]} succeeded` : `all ${names.length} checks succeeded`) : closed(wrong.join('; '));
}

/** Of every suite the latest run counts: an earlier one was repeated. */
function problemOf(name: string, runs: readonly CheckRun[]): string | undefined {
  if (runs.length === 0) return `${name} did not run for this commit`;
  const bad = runs.filter((run) => !runs.some((other) => other.suite === run.suite && other.startedAt > run.startedAt)).find(({ conclusion, status }) => status !== 'completed' || conclusion !== 'success');
  if (!bad) return undefined;
  return bad.status === 'completed' ? `${name} ended with ${bad.conclusion}` : `${name} is ${bad.status.replace(/_/g, ' ')}`;
}
