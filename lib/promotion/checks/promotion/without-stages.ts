import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { PROMOTION } from '../../declared-promotion';

/** Of no stage nobody can choose one: GitHub refuses the workflow that rolls back. */
export const withoutStages: Rule = {
  id: 'promotion/without-stages',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { id, origin, stages, workflows } of model._part(PROMOTION).pipelines) {
      if (stages.length === 0) report({ message: `The pipeline '${id}' has no stages: nothing can be promoted, and there is nothing to roll back.`, at: { origin }, fix: 'Declare one: new Stage(pipeline, \'staging\', { environment, targets, strategies }).' });
      for (const { file } of stages.length === 0 ? [] : workflows.filter((workflow) => workflow.stages.length === 0)) {
        report({ message: `The workflow '${file}' of the pipeline '${id}' promotes to no stage.`, at: { origin }, fix: 'Hand it to a stage, new Stage(pipeline, …, { workflow }), or leave it out.' });
      }
    }
  },
};
