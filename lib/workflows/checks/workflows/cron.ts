import { Severity } from '../../../core/inside';
import { WorkflowRule } from '../rule';
import { cronProblem } from './cron-syntax';
import { isTimeZone, similarTimeZone } from '../time-zone';

/** A time table that GitHub can read and keep. */
export const cron: WorkflowRule = {
  id: 'workflows/cron',
  severity: Severity.ERROR,
  lasting: true,
  workflow(workflow, report) {
    for (const schedule of workflow.triggers.flatMap((trigger) => trigger.schedules ?? [])) {
      const problem = cronProblem(schedule.cron);
      if (problem) {
        report({
          message: `The schedule '${schedule.cron}' of the workflow '${workflow.id}' does not work: ${problem}.`,
          at: schedule,
          fix: "Write minute, hour, day of month, month and day of week, such as '17 3 * * 1-5' for 03:17 on workdays.",
        });
      }
      if (schedule.timezone === undefined || isTimeZone(schedule.timezone)) continue;
      const near = similarTimeZone(schedule.timezone);
      report({
        message: `The time zone '${schedule.timezone}' of the schedule '${schedule.cron}' in the workflow '${workflow.id}' is not in the IANA database.`,
        at: schedule,
        fix: near ? `Did you mean '${near}'?` : "Write a name such as 'Europe/Berlin', or leave it out for UTC.",
      });
    }
  },
};
