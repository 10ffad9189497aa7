import { Level, Measure } from './measure';
import { Watched } from './watched';
import { Runbook } from '../../runbooks/runbook';

/** What to do, by how bad it is. */
const STEPS: Readonly<Record<Level, (environment: string) => string[]>> = {
  warning: (environment) => [
    'Look whether it began with the deployment. When it did not, look for the cause elsewhere.',
    `Deploy nothing more to ${environment} until it is known.`,
    'When it grows, roll back before the next limit is reached; when it is small and known, mend it and deploy that.',
  ],
  critical: (environment) => [
    'Say that you are looking at it, where others ask.',
    'When it began with the deployment, roll back now, and look for the cause afterwards.',
    `When it did not, deploy nothing more to ${environment}, and look for the cause elsewhere.`,
    'See that it ends: the alert does when the values are right again.',
  ],
  rollback: (environment) => [
    'Look whether the rollback has begun by itself; when it has not, begin it.',
    'When something was migrated that the version before does not understand, do not roll back the application alone: ask those who wrote the migration.',
    `See that ${environment} is well again: health checks, errors and latency of the version before.`,
    'Mark the deployment as failed, so that it counts, and keep what shows the cause: logs, traces, the image.',
    'Deploy again only when there is a test that would have found it.',
  ],
};

/** The page of an alert after a deployment. */
export function runbookFor({ runbook }: Measure, level: Level, { environment, dashboardUrl, rollbackWorkflow }: Watched): Runbook {
  return {
    ...runbook,
    meaning: level === 'rollback' ? `${runbook.meaning} It is so bad that what was there before is better: the deployment has to be rolled back.` : runbook.meaning,
    steps: STEPS[level](environment),
    dashboardUrl,
    workflow: rollbackWorkflow,
  };
}
