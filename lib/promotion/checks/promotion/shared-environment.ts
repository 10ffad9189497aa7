import { isSameName } from './stages';
import { Located, Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { deployingJobs } from '../../../repository/inside';
import { PROMOTION } from '../../declared-promotion';
import { PromotionPipelineModel } from '../../model';

/** What is recorded of a stage are the deployments of its environment: two in one cannot be told apart. */
export const sharedEnvironment: Rule = {
  id: 'promotion/shared-environment',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { pipelines } = model._part(PROMOTION);
    for (const { id, stages } of pipelines) {
      stages.forEach((stage, i) => {
        const other = stages.slice(0, i).find(({ environment }) => isSameName(environment, stage.environment));
        if (!other) return;
        report({
          message: `The stages '${other.name}' and '${stage.name}' of the pipeline '${id}' have one environment, '${stage.environment}': which of the two a deployment belongs to could not be said, and the program that promotes refuses them.`,
          at: [{ origin: stage.origin }, { origin: other.origin, note: 'it has the environment as well' }],
          fix: 'Give every stage an environment of its own.',
        });
      });
    }
    for (const pipeline of pipelines) {
      for (const user of usersOf(pipeline, pipelines)) {
        report({
          message: `The environment '${pipeline.ledger}', whose deployments are what the pipeline '${pipeline.id}' has recorded, ${user.what}.`,
          at: [{ origin: pipeline.origin }, user],
          fix: "Give it an environment that nothing else uses: new PromotionPipeline(…, { ledger: '…' }), or leave { ledger } out.",
        });
      }
      // Of several with one ledger the first is told.
      if (pipelines.find(({ ledger }) => isSameName(ledger, pipeline.ledger)) !== pipeline) continue;
      for (const { job, names } of deployingJobs(model)) {
        if (job.environment?.deployment === false || !names || ![...names].some((name) => isSameName(name, pipeline.ledger))) continue;
        report({
          message: `The job '${job.id}' runs in the environment '${pipeline.ledger}', whose deployments are what the pipeline '${pipeline.id}' has recorded: GitHub adds one of its own for every run.`,
          at: [job, { origin: pipeline.origin, note: 'the pipeline' }],
          fix: 'Give the job an environment of its own.',
        });
      }
    }
  },
};

/** Who else has the environment of what a pipeline has recorded. Of two pipelines the second one is told. */
function usersOf({ id, ledger }: PromotionPipelineModel, pipelines: readonly PromotionPipelineModel[]): (Located & { readonly what: string })[] {
  return pipelines.flatMap((other, i) => [
    ...other.id !== id && pipelines.findIndex((one) => one.id === id) > i && isSameName(other.ledger, ledger) ? [{ origin: other.origin, note: 'it has the environment as well', what: `is also that of the pipeline '${other.id}'` }] : [],
    ...other.stages.flatMap(({ name, environment, origin }) => (isSameName(environment, ledger) ? [{ origin, note: 'the stage', what: `is also that of the stage '${name}'` }] : [])),
  ]);
}
