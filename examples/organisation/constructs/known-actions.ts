import { DeliveryModel, IRule, Violation } from 'slipway/checks';
import { Severity } from 'slipway/core';
import { DeclaredWorkflows } from 'slipway/workflows';
import { KNOWN_OWNERS } from './versions';

const OWNERS = ['actions', 'github', ...KNOWN_OWNERS];

/** Actions come from owners that our security team knows. GitHub refuses others when a job starts; this says so before there is a pull request. */
export class KnownActions implements IRule {
  public readonly id = 'acme/known-actions';
  public readonly severity = Severity.ERROR;
  public readonly page = 'https://handbook.acme.example/delivery/actions';

  public check(model: DeliveryModel): Violation[] {
    const steps = DeclaredWorkflows.of(model).flatMap(({ jobs }) => jobs).flatMap((job) => (job.kind === 'steps' ? job.steps : []));
    return steps.flatMap((step) => {
      const [, owner] = (step.kind === 'uses' && /^([\w-]+)\//.exec(step.uses)) || [];
      if (owner === undefined || OWNERS.includes(owner.toLowerCase())) return [];
      return [{ message: `The step '${step.label}' uses an action of '${owner}'. Known are ${OWNERS.join(', ')}.`, fix: 'Ask #security to look at it; then add its owner to KNOWN_OWNERS of @acme/delivery.', origin: step.origin }];
    });
  }
}
