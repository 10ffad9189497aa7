import { Defect } from '../../checks/inside';
import { Origin } from '../../core/inside';
import { printProperty } from '../../expressions/inside';
import { ForeignReference, Site, StepOwner } from '../../workflows/inside';

/** @internal */
interface ActionOfInput extends StepOwner {
  readonly _id: string;
}

/** An input of an action of the repository. It has a value inside that action only. */
export class ActionInputReference implements ForeignReference {
  public readonly referenceKind = 'action-input';

  public constructor(private readonly action: ActionOfInput, private readonly origin: Origin, private readonly input: string) {}

  public resolveAt(site: Site): string | Defect {
    const { action, input } = this;
    if (site.owner?.owner !== action) {
      return {
        id: 'references/other-action',
        message: `The input '${input}' of the action '${action._id}' is read outside of it, where it has no value.`,
        fix: 'Hand the value itself to whatever reads it here, or make it an output of the action.',
        origin: site.origin,
        related: [{ origin: this.origin, note: 'the action' }],
      };
    }
    return `inputs${printProperty(input)}`;
  }
}
