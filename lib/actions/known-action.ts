import { catalogueEntry } from './catalogue-entry';
import { CatalogueEntry } from './catalogue-facts';
import { UsesStepModel, parseUses } from '../workflows/inside';

/** What is known about the action of a step: what its own class says, else the catalogue. Undefined: nothing, or it is none of another repository. */
export function knownAction({ uses, _known }: Pick<UsesStepModel, 'uses' | '_known'>): CatalogueEntry | undefined {
  const parsed = parseUses(uses);
  return parsed.kind === 'repository' ? _known as CatalogueEntry | undefined ?? catalogueEntry(parsed.name) : undefined;
}
