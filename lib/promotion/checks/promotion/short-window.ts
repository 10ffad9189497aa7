import { stagesOf } from './stages';
import { longestStretch, openWeeks } from './week';
import { windowsIn } from './windows';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredWorkflows } from '../../../workflows/inside';
import { PromotionPipelineModel, StageModel } from '../../model';

/** What promotes looks when the clock says so, and GitHub is late. A window that is over by then was never open. */
export const shortWindow: Rule = {
  id: 'promotion/short-window',
  severity: Severity.WARNING,
  delivery(model, report) {
    const known = stagesOf(model).length > 0 ? DeclaredWorkflows.of(model) : [];
    for (const { pipeline, stage, windows } of windowsIn(model)) {
      // Somebody who starts it looks when it is open.
      const every = stage.automatic === 'never' ? undefined : longestGap(scheduleOf(pipeline, stage, known));
      const open = Math.min(...openWeeks(windows.map(({ window }) => window)).map(longestStretch));
      if (every === undefined || open === 0 || open >= every) continue;
      const [first, ...others] = windows.map(({ gate }) => gate);
      report({
        message: `The windows of the stage '${stage.name}' are open for ${open} minutes at the most, and the workflow that promotes looks every ${every} minutes: it may find them closed each time.`,
        at: [first, ...others.map(({ origin, id }) => ({ origin, note: `'${id}'` })), { origin: stage.origin, note: 'the stage' }],
        fix: `Open them for ${every * 2} minutes or longer: GitHub often starts what is scheduled late. Or let it look more often, new PromotionWorkflow(pipeline, …, { schedule: { cron: '*/10 * * * *' } }).`,
      });
    }
  },
};

function scheduleOf({ workflows }: PromotionPipelineModel, { name }: StageModel, known: ReturnType<typeof DeclaredWorkflows.of>): readonly string[] {
  const files = workflows.filter(({ automatic, stages }) => automatic && stages.includes(name)).map(({ file }) => file);
  return known.filter(({ file }) => files.includes(file)).flatMap(({ triggers }) => triggers.flatMap(({ schedules = [] }) => schedules.map(({ cron }) => cron)));
}

/** How many minutes pass at the most between two of these times of an hour; undefined where they are not those of every hour. */
function longestGap(crons: readonly string[]): number | undefined {
  const minutes = [...new Set(crons.flatMap((cron) => (/^\S+(?: \*){4}$/.test(cron) ? minutesIn(cron.split(' ')[0]) : [])))].sort((a, b) => a - b);
  if (minutes.length === 0) return undefined;
  return Math.max(...minutes.map((minute, i) => (i + 1 < minutes.length ? minutes[i + 1] : minutes[0] + 60) - minute));
}

/** The minutes of `11,41`, of `*` and of `*` with a step. */
function minutesIn(field: string): number[] {
  const [, step] = /^\*(?:\/(\d+))?$/.exec(field) ?? [];
  if (/^\*/.test(field)) return Array.from({ length: 60 }, (_, minute) => minute).filter((minute) => minute % Number(step ?? 1) === 0);
  const all = field.split(',').map(Number);
  return all.every((minute) => Number.isInteger(minute)) ? all : [];
}
