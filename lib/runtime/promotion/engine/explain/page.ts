import { StageConfiguration } from '../../configuration';
import { momentFrom, momentIn } from '../calendar/moments';
import { Candidate, Decision, GateResult, StageDecision } from '../decision';
import { StageRecord } from '../records';
import { Serves } from '../state';

/** An explanation, before it is Markdown or text. What strangers wrote stands in it as they wrote it. */
export interface Page {
  /** What everybody should see first. */
  readonly notes: readonly string[];
  /** One row a stage, below the names of the columns. */
  readonly stages: readonly (readonly string[])[];
  readonly sections: readonly Section[];
  readonly problems: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly says: string;
  /** Names, and what there is to say of them. */
  readonly facts: readonly (readonly [string, string])[];
  /** Of which release the gates speak. */
  readonly release?: string;
  readonly gates: readonly GateRow[];
}

export interface GateRow {
  readonly id: string;
  readonly state: GateResult['state'];
  readonly why: string;
}

/** How many records that were left out are named. */
const PROBLEMS = 20;

/** How many other releases a stage shows. */
const OTHERS = 5;

export function pageOf(decision: Decision, stages: readonly StageConfiguration[], only?: string): Page {
  const { at, answer, blocked, problems } = decision;
  const shown = decision.stages.filter(({ stage }) => only === undefined || stage === only);
  const more = problems.length > PROBLEMS ? [`and ${problems.length - PROBLEMS} more`] : [];
  return {
    notes: [...answer ? [`${answer.done ? '' : 'Refused: '}${answer.says}`] : [], ...blocked === undefined ? [] : [`Nothing is promoted: ${blocked}.`]],
    stages: [['Stage', 'Serves', 'Next', 'When'], ...shown.map((stage) => row(stage, at))],
    sections: shown.map((stage) => sectionOf(stage, stages.find(({ name }) => name === stage.stage)!, at)),
    problems: [...problems.slice(0, PROBLEMS).map(({ record, environment, why }) => `Record ${record} in '${environment}' is left out: ${why}.`), ...more],
  };
}

function row({ stage, serves, open, candidate, actions, nextOpen }: StageDecision, at: number): string[] {
  const proposed = actions.find((action) => action.kind === 'propose');
  if (proposed?.kind === 'propose') return [stage, nameOf(serves), proposed.deployment.payload.release ?? '', 'now'];
  const [record] = open;
  if (record) return [stage, nameOf(serves), record.release ?? 'a rollback', record.phase === 'deploying' ? 'is being deployed' : 'waits'];
  if (!candidate) return [stage, nameOf(serves), '–', ''];
  return [stage, nameOf(serves), candidate.release.id, nextOpen !== undefined ? `not before ${momentFrom(nextOpen, at)}` : candidate.held !== undefined ? 'held' : candidate.open ? 'when somebody promotes it' : 'waits'];
}

function nameOf({ release, record, unknown }: Serves): string {
  if (unknown) return `unknown${release === undefined ? '' : `, before ${release}`}`;
  if (!record) return 'nothing yet';
  return release ?? (record.revision === undefined ? Object.values(record.images ?? {}).join(', ') : `revision ${record.revision}`);
}

function sectionOf({ stage, says, serves, open, candidate, candidates }: StageDecision, { url, reviewers }: StageConfiguration, at: number): Section {
  const facts: [string, string][] = [['Serves', servesIn(serves, at)]];
  for (const record of open) facts.push([record.phase === 'deploying' ? 'Deploys' : 'Waits', recordWords(record, at)]);
  if (reviewers?.length && open.some(({ phase }) => phase === 'queued')) facts.push(['Reviewers', reviewers.join(', ')]);
  if (url !== undefined) facts.push(['Address', url]);
  if (candidate?.held !== undefined) facts.push(['Held', `${candidate.release.id}: ${candidate.held}`]);
  const others = candidates.filter((each) => each !== candidate);
  for (const other of others.slice(0, OTHERS)) facts.push(['Not', `${other.release.id}: ${whyNot(other)}`]);
  if (others.length > OTHERS) facts.push(['Not', `and ${others.length - OTHERS} more`]);
  return { title: stage, says, facts, release: candidate?.release.id, gates: (candidate?.gates ?? []).map(gateRow) };
}

function servesIn(serves: Serves, at: number): string {
  const { record, unknown } = serves;
  if (unknown) return `nobody knows: the deployment of ${unknown.release ?? 'a rollback'} ${unknown.phase === 'broken' ? 'failed and could not be undone' : unknown.phase === 'lost' ? 'was lost' : 'was rolled back'} (record ${unknown.id})${record ? `; before, ${nameOf({ ...serves, unknown: undefined })}` : ''}`;
  return record ? `${nameOf(serves)}, verified ${momentFrom(record.since, at)}${record.kind === 'rollback' ? ', rolled back to' : ''}${record.reason === undefined ? '' : `: ${record.reason}`}` : 'nothing yet';
}

function recordWords({ release, kind, at: since, by, reason, run, admittedAt }: StageRecord, at: number): string {
  return `${kind === 'rollback' ? 'back to ' : ''}${release ?? 'what was asked for'}, since ${momentFrom(admittedAt ?? since, at)}, asked for by ${by} in run ${run.id}${reason === undefined ? '' : `: ${reason}`}`;
}

function whyNot({ held, gates }: Candidate): string {
  return held ?? gates.filter(({ state }) => state === 'closed').map(({ id, why }) => `${id} (${why})`).join('; ');
}

function gateRow({ id, state, why, by, reason, until }: GateResult): GateRow {
  return { id, state, why: state === 'overridden' ? `${why}. Overridden by ${by}: ${reason}${until === undefined ? '' : ` (until ${momentIn(until)})`}` : why };
}
