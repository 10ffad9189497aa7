import { gatesIn } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';

/** A release soaks where it runs. Where nothing is before, it only lies there. */
export const soakWithoutUpstream: Rule = {
  id: 'promotion/soak-without-upstream',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const { gate, stages } of gatesIn(model, 'soak')) {
      for (const stage of stages.filter(({ after }) => after.length === 0)) {
        report({
          message: `The gate '${gate.id}' of the stage '${stage.name}' waits since the release was recorded: no stage is before it in which the release could run, and nothing is found out meanwhile.`,
          at: [gate, { origin: stage.origin, note: 'the stage' }],
          fix: stages.length > 1 ? 'Name the gate at the stages that have others before them, and not at the pipeline.' : 'Say where it must have been verified before, { after: Upstream.all(staging) }, or leave the gate out.',
        });
      }
    }
  },
};
