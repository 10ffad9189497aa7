import { markdownText, fileName } from '../../../core/inside';
import { anchor, code, fenced, link, relative } from '../../../observability/inside';
import { commandLine, spanWords } from '../../../promotion/inside';
import { HandbookFacts, StageFacts, stagesOf } from '../reading/facts';
import { targetLines } from '../reading/target-lines';

/** A deployment that fails or hangs, and a rollback that does. */
export function targetBlocks({ promotion }: HandbookFacts, from: string, runbook: string): string[][] {
  const stages = stagesOf(promotion);
  if (stages.length === 0) return [];
  return [['## A deployment or a rollback fails'], ...stages.flatMap((one) => stageOf(one, from, runbook))];
}

function stageOf({ stage, own, told }: StageFacts, from: string, runbook: string): string[][] {
  const look = targetLines(own.commands, 'look');
  return [
    [`### In ${markdownText(stage.name)}`],
    [
      `- **A step fails**: the same job undoes what it began, in the steps that are called *Bring back …*. It is ${code(stage.deployJobs.join(', '))} of ${code(fileName(stage.workflow))}, which GitHub ends after ${spanWords(stage.timeout)}.`,
      ...own.verification.length > 0 ? [`- **It was deployed, and is not good**: ${own.verification.map(markdownText).join('; ')}.`] : [],
      ...stage.analyses.length > 0 ? [`- **An analysis fails**: ${stage.analyses.map(({ id }) => code(id)).join(', ')}. Missing metrics and too few samples are no success.`] : [],
      ...stage.backsUp ? ['- **The backup fails**: nothing was changed yet.'] : [],
      ...stage.migrates ? [`- **The migration fails**: nothing was deployed yet. ${stage.rollsBackDatabase ? 'The database goes back only where the release says that its migration can be undone.' : 'The database stays as the migration left it.'}`] : [],
      `- **It waits in a queue**: one job at a time deploys to ${code(stage.environment)}; another one is at it.`,
      `- **The rollback fails**: it is ${code(stage.rollbackJob)}, in ${code(stage.rollbackEnvironment)}, and ends after ${spanWords(stage.rollbackTimeout)}. Start it again, with the release to go to; the ${link('runbook', `${relative(from, runbook)}${anchor('Go back')}`)} says what is left when GitHub is away.`,
    ],
    fenced('sh', ['# to another release', commandLine({ ...told.commands.rollback, inputs: Object.fromEntries(Object.entries(told.commands.rollback.inputs).map(([name, value]) => [name, value === 'last-verified' ? '<release>' : value])) })].join('\n')),
    ...look.length === 0 ? [] : [['What the targets say:'], fenced('sh', look.join('\n'))],
  ];
}
