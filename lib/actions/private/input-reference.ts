import { Defect } from '../../checks/inside';
import { listed, Origin, similar } from '../../core/inside';
import { printProperty } from '../../expressions/inside';
import { ForeignReference, Site, StepOwner } from '../../workflows/inside';

/** An input of an action of the repository. It has a value inside that action only. */
export class ActionInputReference implements ForeignReference {
  public readonly referenceKind = 'action-input';

  public constructor(private readonly action: StepOwner, private readonly origin: Origin, private readonly declared: readonly string[], private readonly input: string) {}

  public resolveAt(site: Site): string | Defect {
    const { action, declared, input } = this;
    const related = [{ origin: this.origin, note: 'the action' }];
    if (site.owner?.owner !== action) {
      return {
        id: 'references/other-action',
        message: `The input '${input}' of the action '${action.node.id}' is read outside of it, where it has no value.`,
        fix: 'Hand the value itself to whatever reads it here, or make it an output of the action.',
        origin: site.origin,
        related,
      };
    }
    if (!declared.includes(input)) {
      const near = similar(input, declared);
      return {
        id: 'references/unknown-input',
        message: `The action '${action.node.id}' has no input '${input}'. It has ${listed(declared)}.`,
        fix: near ? `Did you mean '${near}'?` : 'Declare it in the inputs of the action.',
        origin: site.origin,
        related,
      };
    }
    return `inputs${printProperty(input)}`;
  }
}
