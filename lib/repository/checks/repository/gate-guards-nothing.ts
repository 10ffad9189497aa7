import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** A gate without a job to look at has nothing to say. */
export const gateGuardsNothing: Rule = {
  id: 'repository/gate-guards-nothing',
  severity: Severity.ERROR,
  delivery(model, report) {
    const repository = DeclaredRepository.of(model);
    for (const gate of repository.gates) {
      if (gate.guards.length > 0) continue;
      report({
        message: `The gate '${gate.job}' guards nothing: there is no job that it looks at, and it would fail for ever.`,
        at: gate,
        fix: 'Declare the jobs in the same workflow, name them in guards, or take the gate out. Jobs that wait for the gate are never guarded by it.',
      });
    }
  },
};
