import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** Waiting is no judgement: a canary that nobody looks at goes on to all users as bad as it is. */
export const unjudgedCanary: Rule = {
  id: 'promotion/unjudged-canary',
  severity: Severity.NOTE,
  delivery(model, report) {
    for (const { stage } of stagesOf(model)) {
      for (const { strategy, target, origin, router, measured } of stage.shifts) {
        // A Rollout of Argo has analyses of its own.
        if (strategy !== 'canary' || measured || router === 'argo-rollouts') continue;
        report({
          message: `The canary of the stage '${stage.name}' waits at each step, and nothing is measured meanwhile: ${target} goes on to all users whatever the first of them meet.`,
          at: [{ origin, note: 'the target' }, { origin: stage.origin, note: 'the stage' }],
          fix: "Say what is measured at a step: { weight: 5, pause: Duration.minutes(10), analysis: new Analysis('error-rate', { … }) }.",
        });
      }
    }
  },
};
