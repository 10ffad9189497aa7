import { GithubError } from '../../common/github';
import { cell } from '../../common/words';
import { StageRecord } from '../engine/records';
import { Surroundings, ownPage } from '../surroundings';

/** What there is to say of a deployment that failed or is rolled back. */
export interface Incident {
  /** What was deployed: there is one issue for it, however often it is reported. */
  readonly record: StageRecord;
  readonly says: string;
  readonly reason?: string;
}

interface Listed {
  readonly body?: string | null;
  readonly html_url?: string;
}

/** Issues that are looked through for one of the same incident. */
const MOST_LOOKED_AT = 300;

/** Opens an issue for what happened in production, where incidents have issues. What is deployed does not depend on it, so nothing fails because of it. */
export async function openIncident(surroundings: Surroundings, incident: Incident): Promise<void> {
  const { configuration: { incidents, pipeline, stages }, github, runner } = surroundings;
  if (!incidents || !stages.some(({ name, production }) => production && name === incident.record.stage)) return;
  const marker = `<!-- slipway-promotion: ${pipeline}/${incident.record.id} -->`;
  try {
    const [label] = incidents.labels;
    let looked = 0;
    for await (const { body, html_url: page } of github.all<Listed>(`/issues?state=all${label === undefined ? '' : `&labels=${encodeURIComponent(label)}`}`)) {
      if (body?.includes(marker)) return runner.log(`The incident has an issue: ${page ?? ''}`);
      if (++looked >= MOST_LOOKED_AT) break;
    }
    const issue = { title: titleOf(incident), body: `${bodyOf(surroundings, incident)}\n${marker}\n`, labels: incidents.labels };
    const { html_url: page } = await opened(surroundings, { ...issue, assignees: incidents.assignees });
    runner.log(`An issue was opened: ${page ?? ''}`);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    runner.warn(`No issue could be opened for the incident: ${error.message}.`);
  }
}

/** Who left the project cannot be assigned any more, and that is no reason to say nothing. */
async function opened({ github }: Surroundings, issue: { readonly assignees: readonly string[] }): Promise<Listed> {
  try {
    return await github.post<Listed>('/issues', issue, true);
  } catch (error) {
    if (!(error instanceof GithubError) || error.status !== 422 || issue.assignees.length === 0) throw error;
    return github.post<Listed>('/issues', { ...issue, assignees: [] }, true);
  }
}

/** A title is shown as it is. */
function titleOf({ record: { stage, release, kind } }: Incident): string {
  return `${stage}: ${release ?? (kind === 'rollback' ? 'a rollback' : 'a deployment')} failed`;
}

function bodyOf(surroundings: Surroundings, { record, says, reason }: Incident): string {
  const { github: { repository }, server } = surroundings;
  const facts: [string, string][] = [
    ['Stage', cell(record.stage)],
    ['Release', cell(record.release ?? 'none')],
    ['Commit', `${server}/${repository}/commit/${record.sha}`],
    ['Deployed by', `${server}/${repository}/actions/runs/${record.run.id}`],
    ['Reported by', ownPage(surroundings)],
    ...reason === undefined ? [] : [['Reason', cell(reason, 1_000)] as [string, string]],
  ];
  return [`${cell(says, 1_000)}`, '', '| | |', '|---|---|', ...facts.map(([name, what]) => `| ${name} | ${what} |`), '', 'It does not come to the stage by itself again, until somebody lifts the hold.', ''].join('\n');
}
