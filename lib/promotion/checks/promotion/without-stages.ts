import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { PROMOTION } from '../../declared-promotion';

/** A pipeline of nothing leads nowhere. */
export const withoutStages: Rule = {
  id: 'promotion/without-stages',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { pipelines, releases } = model._part(PROMOTION);
    for (const pipeline of pipelines) {
      if (pipeline.stages.length > 0) continue;
      report({ message: `The pipeline '${pipeline.id}' has no stage: nothing moves, and 'rollback' has nothing to choose from.`, at: pipeline, fix: "Declare one: new Stage(pipeline, 'staging', { environment, targets, strategies })." });
    }
    for (const release of releases) {
      if (pipelines.some((pipeline) => pipeline.release === release.id)) continue;
      report({ message: `The release '${release.id}' moves through no pipeline, and the program that records it would not be there.`, at: release, fix: "Declare one: new PromotionPipeline(delivery, '…', { release })." });
    }
  },
};
