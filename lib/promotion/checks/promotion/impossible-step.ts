import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { RouterKind, impossibleWeight } from '../../traffic/impossible-weight';

/** Five percent of four replicas is one of them, and that is a quarter of all users. */
export const impossibleStep: Rule = {
  id: 'promotion/impossible-step',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { stage } of stagesOf(model)) {
      for (const { strategy, target, origin, router, weights, replicas } of stage.shifts) {
        const reasons = weights.flatMap((weight) => impossibleWeight(router as RouterKind, weight, replicas) ?? []);
        if (reasons.length === 0) continue;
        report({
          message: `The strategy '${strategy}' of the stage '${stage.name}' has steps that ${target} cannot make: ${[...new Set(reasons)].join('; ')}.`,
          at: [{ origin, note: 'the target' }, { origin: stage.origin, note: 'the stage' }],
          fix: router === 'service-selector'
            ? 'Shift all at once, steps: [{ weight: 100, pause: … }], or send the traffic by something finer: TrafficRouter.replicaRatio(), TrafficRouter.gatewayApi({ route: \'…\' }).'
            : 'Choose weights that are whole shares of the replicas, or send the traffic by weights: TrafficRouter.gatewayApi({ route: \'…\' }).',
        });
      }
    }
  },
};
