import { ownJobs } from './own-jobs';
import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { deployingJobs } from '../../../repository/inside';

/** What is deployed by another job passes no gate, and the pipeline does not know of it. */
export const pastThePipeline: Rule = {
  id: 'promotion/past-the-pipeline',
  severity: Severity.WARNING,
  delivery(model, report) {
    const stages = stagesOf(model);
    if (stages.length === 0) return;
    const own = ownJobs(model);
    for (const { job, workflow, names } of deployingJobs(model)) {
      // A job that makes no deployment only needs what the environment has.
      if (own(workflow.file, job.id) || job.environment?.deployment === false) continue;
      const found = stages.find(({ stage }) => names?.has(stage.environment.toLowerCase()));
      if (!found) continue;
      report({
        message: `The job '${job.id}' deploys to '${found.stage.environment}', which is the environment of the stage '${found.stage.name}': past its gates, and without the pipeline knowing what serves there afterwards.`,
        at: [job, { origin: found.stage.origin, note: 'the stage' }],
        fix: `Let the pipeline deploy it, as a target or a Hook of the stage. Where the job deploys nothing, say so: JobEnvironment.named('${found.stage.environment}', { deployment: false }).`,
      });
    }
  },
};
