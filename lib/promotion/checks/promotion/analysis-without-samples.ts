import { gatesIn, named, stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';

/** Three requests without an error are no proof, and one of three with an error is no alarm. */
export const analysisWithoutSamples: Rule = {
  id: 'promotion/analysis-without-samples',
  severity: Severity.WARNING,
  delivery(model, report) {
    const stages = stagesOf(model).map(({ stage }) => stage);
    const analyses = stages.flatMap((stage) => stage.analyses);
    for (const { id, origin, withoutSamples } of analyses.filter((one, i) => analyses.findIndex((other) => other.origin === one.origin) === i)) {
      if (withoutSamples.length === 0) continue;
      const users = stages.filter((stage) => stage.analyses.some((one) => one.origin === origin));
      report({
        message: `The analysis '${id}' of ${named(users)} judges ${listed(withoutSamples)} by however little there is: a release that got three requests passes or fails by chance.`,
        at: [{ origin }, ...users.map((stage) => ({ origin: stage.origin, note: 'the stage' }))],
        fix: FIX,
      });
    }
    for (const { gate, told: { samples }, stages: users } of gatesIn<{ readonly samples?: object }>(model, 'metric')) {
      if (samples) continue;
      report({
        message: `The gate '${gate.id}' of ${named(users)} judges by however little there is: at night, when nobody is there, it opens or closes by chance.`,
        at: [gate, ...users.map(({ origin }) => ({ origin, note: 'the stage' }))],
        fix: FIX,
      });
    }
  },
};

const FIX = 'Say how much there must be to judge by: { samples: { query: requests.increase(Duration.minutes(5)).sum(), minimum: 100 } }. Fewer are inconclusive, which is no success.';
