import { CatalogueEntry } from './catalogue-facts';
import { catalogueData } from './catalogue.data';

let table: ReadonlyMap<string, CatalogueEntry> | undefined;

/** What is known about `owner/repository/path`; GitHub compares such names without case. */
export function catalogueEntry(action: string): CatalogueEntry | undefined {
  table ??= new Map(Object.entries(catalogueData()).map(([name, entry]) => [name.toLowerCase(), entry]));
  return table.get(action.toLowerCase());
}

/** The names of all known actions. */
export function catalogueNames(): string[] {
  return Object.keys(catalogueData());
}
