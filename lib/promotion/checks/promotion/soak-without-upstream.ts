import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** How long a release has been verified before is asked of the stages before. */
export const soakWithoutUpstream: Rule = {
  id: 'promotion/soak-without-upstream',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { stage } of stagesOf(model)) {
      const soak = stage.gates.find(({ kind }) => kind === 'soak');
      if (!soak || stage.after.length > 0) continue;
      report({
        message: `The gate '${soak.id}' of the stage '${stage.name}' asks how long a release has been verified in the stages before, and there is none: it would never open.`,
        at: [soak, { origin: stage.origin, note: 'the stage' }],
        fix: 'Say which come before, { after: Upstream.all(…) }, or leave the gate out.',
      });
    }
  },
};
