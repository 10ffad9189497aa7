import { fenced } from '../../../observability/inside';
import { commandLine, spanWords } from '../../../promotion/inside';
import { HandbookFacts, stagesOf } from '../reading/facts';
import { targetLines } from '../reading/target-lines';

/** How each stage goes back: by its workflow, and where that cannot be had, at its targets. */
export function rollbackBlocks({ promotion }: HandbookFacts): string[][] {
  const stages = stagesOf(promotion);
  if (stages.length === 0) return [];
  const byWorkflow = stages.flatMap(({ stage, told }) => [`# ${stage.name}: at most ${spanWords(stage.rollbackTimeout)}, in ${stage.rollbackEnvironment}`, commandLine(told.commands.rollback)]);
  const byHand = stages.flatMap(({ stage, own }) => targetLines(own.commands, 'back', `${stage.name}: `));
  return [
    ['## Go back'],
    ['To the release that was verified before. The one that is left behind does not come back by itself.'],
    fenced('sh', byWorkflow.join('\n')),
    ...byHand.length === 0 ? [] : [
      ['Only when GitHub itself is away: at the targets, by somebody who may. Slipway does not know of it; afterwards the same release is rolled back by the workflow as well, so that what is recorded is what serves.'],
      fenced('sh', byHand.join('\n')),
    ],
  ];
}
