import { found } from './found';
import { Github, GithubError, secondsOf } from '../../common/github';
import { CheckRun, Found } from '../engine/evidence';

/** Check runs of a commit that are looked at: GitHub makes no more than that for one. */
const MOST = 1_000;

interface Listed {
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly started_at: string | null;
  readonly app: { readonly id: number } | null;
  readonly check_suite: { readonly id: number } | null;
}

/** The check runs of a commit. */
export async function checksOf(github: Github, commit: string): Promise<Found<readonly CheckRun[]>> {
  return found('the check runs of the commit', async () => {
    const runs: CheckRun[] = [];
    for await (const { name, status, conclusion, started_at: started, app, check_suite: suite } of github.all<Listed>(`/commits/${commit}/check-runs?filter=latest`, 'check_runs')) {
      runs.push({ name, status, conclusion: conclusion ?? '', app: app?.id ?? 0, suite: suite?.id ?? 0, startedAt: started === null ? 0 : secondsOf(started) });
      // Half of them could be the good half.
      if (runs.length > MOST) throw new GithubError(`there are more than ${MOST}`);
    }
    return runs;
  });
}
