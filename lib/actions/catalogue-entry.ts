import { CatalogueEntry, CatalogueInput } from './catalogue-facts';

/** Loaded on first use: it is large, and a delivery without actions of others never asks. */
function catalogueData(): Readonly<Record<string, CatalogueEntry>> {
  return (require('./catalogue.data') as typeof import('./catalogue.data')).catalogueData();
}

let table: ReadonlyMap<string, readonly [string, CatalogueEntry]> | undefined;

/** What is known about `owner/repository/path`; GitHub compares such names without case. */
export function catalogueEntry(action: string): CatalogueEntry | undefined {
  return found(action)?.[1];
}

/** What is known about an input; GitHub compares the names of inputs without case. */
export function catalogueInput(entry: CatalogueEntry | undefined, wanted: string): CatalogueInput | undefined {
  return Object.entries(entry?.inputs ?? {}).find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1];
}

/** The name of an action as its owner spells it; undefined for one that nobody knows. */
export function catalogueName(action: string): string | undefined {
  return found(action)?.[0];
}

function found(action: string): readonly [string, CatalogueEntry] | undefined {
  table ??= new Map(Object.entries(catalogueData()).map(([name, entry]) => [name.toLowerCase(), [name, entry]]));
  return table.get(action.toLowerCase());
}

/** The names of all known actions. */
export function catalogueNames(): string[] {
  return Object.keys(catalogueData());
}
