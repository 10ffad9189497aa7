import { catalogueInput, knownAction, slipIn, usesSteps } from '../../../actions/inside';
import { DeliveryModel } from '../../../checks/inside';
import { UsesStepModel, WorkflowModel } from '../../../workflows/inside';
import { DeclaredRepository } from '../../declared-repository';
import { RepositoryFactsModel } from '../../model';

/** An image that an input of a step names after the repository or its owner. */
export interface NamedImage {
  readonly step: UsesStepModel;
  /** Undefined: the step stands in an action. */
  readonly workflow?: WorkflowModel;
  /** Of the input. */
  readonly input: string;
  /** `expression`: the run fills the name in; `name`: it is written out, below the owner of a registry of GitHub. */
  readonly by: 'expression' | 'name';
  /** As it stands there. */
  readonly text: string;
  /** What registries refuse in it, once the name that was declared is filled in. */
  readonly slip?: string;
}

/** Whose first part of a name is the owner of a repository. */
const REGISTRIES_OF_GITHUB = /^(?:ghcr\.io|docker\.pkg\.github\.com|containers\.[\w-]+\.ghe\.com)\/([\w-]+)\//i;

/** Images of steps that are named after the repository. Without one nobody knows. */
export function imagesIn(model: DeliveryModel): NamedImage[] {
  const { facts } = DeclaredRepository.of(model);
  if (!facts) return [];
  return usesSteps(model).flatMap(({ step, workflow }) => {
    const entry = knownAction(step);
    if (!entry) return [];
    return Object.entries(step.inputs).flatMap(([input, value]): NamedImage[] => {
      const known = catalogueInput(entry, input);
      if (known?.form !== 'image' || typeof value !== 'string') return [];
      const filled = asItWillBe(value, facts);
      if (filled !== undefined) {
        const slip = slipIn(filled, known)?.value;
        return [{ step, workflow, input, by: 'expression', text: value, slip: slip === undefined ? undefined : String(slip).replaceAll(LATER, '…') }];
      }
      const own = value.split(known.separator ?? '\n').map((one) => one.trim()).find((one) => REGISTRIES_OF_GITHUB.exec(one)?.[1].toLowerCase() === facts.owner.toLowerCase());
      return own === undefined ? [] : [{ step, workflow, input, by: 'name', text: own }];
    });
  });
}

/** What only the run knows. */
const LATER = 'x'.repeat(9);

/** The text with the names of the repository in it; undefined where none of them is. */
function asItWillBe(value: string, { owner, name }: RepositoryFactsModel): string | undefined {
  const names: Readonly<Record<string, string>> = { 'repository': `${owner}/${name}`, 'repository_owner': owner, 'event.repository.name': name, 'event.repository.full_name': `${owner}/${name}` };
  const filled = value.replace(/\$\{\{\s*github\.([\w.]+)\s*\}\}/gi, (whole, key: string) => names[key.toLowerCase()] ?? whole);
  return filled === value ? undefined : filled.replace(/\$\{\{[^}]*\}\}/g, LATER);
}
