import { gateCause } from './gate-causes';
import { markdownText } from '../../../core/inside';
import { anchor, code, fenced, link, relative, table } from '../../../observability/inside';
import { commandLine, gateWords } from '../../../promotion/inside';
import { HandbookFacts, StageFacts, stagesOf } from '../reading/facts';

/** A release that does not come: which gates there are, why one may be closed, and who can open it. */
export function gateBlocks({ promotion }: HandbookFacts, from: string): string[][] {
  const stages = stagesOf(promotion);
  if (stages.length === 0) return [];
  return [
    ['## A release does not come to a stage'],
    ['The summary of the run that decides says which gate is closed, and why; so does this, from your own machine:'],
    fenced('sh', 'npx slipway promote --explain'),
    ['A release that failed in a stage, or was rolled back from it, does not come back by itself. Neither does one that somebody holds, or withdrew, and nothing comes during a freeze.'],
    ...stages.flatMap((one) => stageBlocksOf(one, from)),
  ];
}

function stageBlocksOf({ stage, told, page }: StageFacts, from: string): string[][] {
  const { override, commands } = told;
  const rows = [
    ...stage.after.length === 0 ? [] : [[code('upstream'), `verified in ${stage.after.map(markdownText).join(stage.join === 'one-of' ? ' or ' : ' and ')}`, 'It is not there yet, failed there, or was rolled back.', override ? 'yes' : 'no']],
    ...stage.gates.map((gate) => [code(gate.id), gateWords(gate), gateCause(gate), override && gate.overridable ? 'yes' : 'no']),
  ];
  const lines = [
    ['promote', 'ask for it again, by name: its gates hold, and the answer says which is closed'],
    ['approve', 'say yes, where a gate asks people'],
    ['override', `past closed gates: one of ${override?.reviewers.join(', ') ?? ''} is asked`],
    ['lift', 'let a release that is held come again'],
    ['thaw', 'end a freeze'],
  ].flatMap(([action, why]) => (Object.hasOwn(commands, action) && (action !== 'override' || override) ? [`# ${why}`, commandLine(commands[action])] : []));
  return [
    [`### To ${markdownText(stage.name)}`],
    [`More about it: ${link('its stage', `${relative(from, page)}${anchor(stage.name)}`)}.`],
    ...rows.length === 0 ? [] : [table(['gate', 'what must be so', 'likely causes when it is closed', 'an override opens it'], rows)],
    fenced('sh', lines.join('\n')),
  ];
}
