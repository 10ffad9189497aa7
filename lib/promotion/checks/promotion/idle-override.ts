import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity, listed, fileName } from '../../../core/inside';

/** In an emergency nobody wants to find out that the way around leads nowhere. */
export const idleOverride: Rule = {
  id: 'promotion/idle-override',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { stage, pipeline } of stagesOf(model)) {
      if (stage.overrideEnvironment === undefined) continue;
      const closed = stage.gates.filter(({ overridable }) => !overridable);
      const workflows = pipeline.workflows.filter(({ stages }) => stages.includes(stage.name));
      if (!workflows.some(({ actions }) => actions.includes('override'))) {
        report({
          message: `The stage '${stage.name}' has an override, and nobody can ask for one: ${listed(workflows.map(({ file }) => fileName(file)))} ${workflows.length > 1 ? 'do' : 'does'} not offer it.`,
          at: stage,
          fix: 'Let people ask for it: new PromotionWorkflow(pipeline, …, { actions: [PromotionAction.PROMOTE, PromotionAction.OVERRIDE] }), or { inputs: { skipUpstream: … } }.',
        });
      } else if (stage.after.length === 0 && closed.length > 0 && closed.length === stage.gates.length) {
        report({
          message: `The stage '${stage.name}' has an override, and none of its gates can be overridden: ${listed(closed.map(({ id }) => id))}. It only lets through what a freeze holds.`,
          at: [stage, ...closed.map(({ origin, id }) => ({ origin, note: `'${id}'` }))],
          fix: 'Leave { overridable: false } out of the gates that an emergency may pass, or leave { override } out of the stage.',
        });
      }
    }
  },
};
