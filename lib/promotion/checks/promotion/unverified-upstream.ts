import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';

/** Other stages rely on a release being verified where it was before. */
export const unverifiedUpstream: Rule = {
  id: 'promotion/unverified-upstream',
  severity: Severity.WARNING,
  delivery(model, report) {
    const stages = stagesOf(model);
    for (const { stage, pipeline } of stages) {
      if (stage.verifications > 0 || stage.analyses.length > 0) continue;
      const relying = pipeline.stages.filter(({ after }) => after.includes(stage.name)).map(({ name }) => name);
      if (relying.length === 0) continue;
      report({
        message: `${listed(relying)} ${relying.length > 1 ? 'take' : 'takes'} what was verified in the stage '${stage.name}', and nothing is verified there: it is enough that it could be deployed.`,
        at: stage,
        fix: "Say what shows that it works: { verification: [Verification.smoke('./smoke.sh')] }.",
      });
    }
  },
};
