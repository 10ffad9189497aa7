import { markdownText } from '../../../core/inside';
import { anchor, code, link, relative, table } from '../../../observability/inside';
import { spanWords } from '../../../promotion/inside';
import { HandbookFacts, StageFacts, stagesOf } from '../reading/facts';
import { fileLink } from '../reading/workflow-names';

/** Every stage of every pipeline: what starts it, who says yes, how long it takes, and what looks after it. */
export function stageBlocks({ promotion }: HandbookFacts, from: string): string[][] {
  const stages = stagesOf(promotion);
  if (stages.length === 0) return [];
  const rows = stages.map((one) => [
    link(markdownText(one.stage.name), `${relative(from, one.page)}${anchor(one.stage.name)}`),
    code(one.pipeline.id), startsWords(one, from), approvalWords(one), spanWords(one.stage.timeout), rollbackWords(one), watchedWords(one),
  ]);
  return [
    ['## Pipelines and stages'],
    table(['stage', 'pipeline', 'what starts it', 'who approves', 'at most', 'goes back', 'watched'], rows),
    [`Where each release is, what waits, and what it waits for: ${code('npx slipway promote --explain')}.`],
  ];
}

const HOW: Readonly<Record<StageFacts['stage']['automatic'], string>> = { 'newest': 'by itself', 'match-upstream': 'by itself, with what serves before it', 'never': 'by hand' };

function startsWords({ stage, pipeline }: StageFacts, from: string): string {
  const by = pipeline.workflows.filter(({ stages }) => stages.includes(stage.name)).map(({ file }) => fileLink(from, file)).join(' or ');
  const after = stage.after.length === 0 ? 'a recorded release' : `a release verified in ${stage.after.map(markdownText).join(stage.join === 'one-of' ? ' or ' : ' and ')}`;
  return `${after}, ${HOW[stage.automatic]}: ${by}`;
}

function approvalWords({ stage, told }: StageFacts): string {
  const voters = stage.gates.filter(({ kind }) => kind === 'approvals').map(({ id }) => `the gate ${code(id)}`);
  const asked = [...told.reviewers?.length ? [`one of ${told.reviewers.map(markdownText).join(', ')}`] : [], ...voters];
  const past = told.override ? ` Past a closed gate: one of ${told.override.reviewers.map(markdownText).join(', ')}.` : '';
  return `${asked.length === 0 ? 'nobody' : asked.join(', and ')}.${past}`;
}

function rollbackWords({ stage: { automaticRollback, rollbackTriggers, rollbackTimeout } }: StageFacts): string {
  return `${automaticRollback && rollbackTriggers > 0 ? 'by an alarm or by hand' : 'by hand'}, at most ${spanWords(rollbackTimeout)}`;
}

function watchedWords({ stage: { monitoringWindow } }: StageFacts): string {
  return monitoringWindow === undefined ? 'not afterwards' : `for ${spanWords(monitoringWindow)}`;
}
