import { isSameName, stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { deployingJobs } from '../../../repository/inside';

/** What deploys without being asked by the pipeline is not recorded: what serves is then another release than everybody is told. */
export const pastThePipeline: Rule = {
  id: 'promotion/past-the-pipeline',
  severity: Severity.WARNING,
  delivery(model, report) {
    const stages = stagesOf(model);
    const own = new Set(stages.map(({ stage }) => stage.workflow));
    for (const { job, workflow, names } of deployingJobs(model)) {
      if (own.has(workflow.file) || !names || job.environment?.deployment === false) continue;
      const found = stages.find(({ stage }) => [...names].some((name) => isSameName(name, stage.environment)));
      if (!found) continue;
      report({
        message: `The job '${job.id}' of the workflow '${workflow.id}' deploys to '${found.stage.environment}' past the pipeline '${found.pipeline.id}': no gate of the stage '${found.stage.name}' is asked, nothing verifies it, and nobody knows afterwards which release serves.`,
        at: [job, { origin: found.stage.origin, note: 'the stage' }],
        fix: `Let the stage deploy, by a target or a hook of its own. Where the job only needs what is in the environment, say that it deploys nothing: JobEnvironment.named('${found.stage.environment}', { deployment: false }).`,
      });
    }
  },
};
