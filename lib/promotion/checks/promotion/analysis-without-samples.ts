import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';

/** A share of three requests says nothing. */
export const analysisWithoutSamples: Rule = {
  id: 'promotion/analysis-without-samples',
  severity: Severity.WARNING,
  delivery(model, report) {
    const seen = new Set<string>();
    for (const { stage, pipeline } of stagesOf(model)) {
      for (const analysis of stage.analyses) {
        if (analysis.withoutSamples.length === 0 || seen.has(`${pipeline.id} ${analysis.id}`)) continue;
        seen.add(`${pipeline.id} ${analysis.id}`);
        report({
          message: `The analysis '${analysis.id}' judges ${listed(analysis.withoutSamples)} however little there is to judge by: right after a deployment that may be three requests, or none of the new version.`,
          at: [analysis, { origin: stage.origin, note: 'where it decides' }],
          fix: 'Say how much there must be: samples: { query: requests.increase(Duration.minutes(5)).sum(), minimum: 100 }. With fewer the measurement is inconclusive, which is never a success.',
        });
      }
    }
  },
};
