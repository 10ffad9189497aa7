import { stagesIn } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';

/** What brings a release to a stage, when somebody asks for it. */
const BRINGS = ['promote', 'override'];

/** Nothing comes by itself, and nobody can ask for it. */
export const unreachedStage: Rule = {
  id: 'promotion/unreached-stage',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { pipeline, stage } of stagesIn(model)) {
      if (stage.automatic !== 'never') continue;
      const workflows = pipeline.workflows.filter(({ stages }) => stages.includes(stage.name));
      if (workflows.some(({ actions }) => actions.some((action) => BRINGS.includes(action)))) continue;
      report({
        message: `Nothing ever comes to the stage '${stage.name}': releases do not come by themselves, and ${listed(workflows.map(({ file }) => file.split('/').at(-1)!))} can only be asked to ${[...new Set(workflows.flatMap(({ actions }) => actions))].join(', ')}.`,
        at: { origin: stage.origin },
        fix: 'Let people ask for it, new PromotionWorkflow(pipeline, …, { actions: [PromotionAction.PROMOTE, …] }), or let releases come by themselves: { automatic: AutomaticPromotion.NEWEST }.',
      });
    }
  },
};
