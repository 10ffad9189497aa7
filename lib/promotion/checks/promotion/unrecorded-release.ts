import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { PROMOTION } from '../../declared-promotion';

/** A release is what a job recorded, and what a pipeline moves. One without the other is neither. */
export const unrecordedRelease: Rule = {
  id: 'promotion/unrecorded-release',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { releases, pipelines } = model._part(PROMOTION);
    for (const { id, origin, records, folder } of releases) {
      const pipeline = pipelines.find(({ release }) => release === id);
      if (pipeline && records.length === 0) {
        report({
          message: `No job records the release '${id}', so that the pipeline '${pipeline.id}' has nothing to move.`,
          at: [{ origin }, { origin: pipeline.origin, note: 'the pipeline' }],
          fix: 'Let the job that builds record it, once everything is pushed: job.use(release.record({ … })). The steps do nothing before a job uses them.',
        });
      }
      if (!pipeline && records.length > 0) {
        report({
          message: `The job '${records[0].job}' records the release '${id}', which no pipeline moves: the program that it runs is '${folder}/promotion.cjs', and a pipeline writes that.`,
          at: [{ origin }, { origin: records[0].origin, note: 'where it is recorded' }],
          fix: `Declare one: new PromotionPipeline(delivery, '${id}', { release }). Or take release.record(…) out of the job.`,
        });
      }
    }
  },
};
