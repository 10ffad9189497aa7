import { expectOptions, kinds, OptionKind, OptionTable, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { ACTION_STEP } from '../../workflows/inside';
import { CatalogueEntry } from '../catalogue-facts';

const one: OptionKind = kinds.made(
  (value) => ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Expression, 'a string, a number, a boolean or an Expression');

const phrase: OptionKind = kinds.made((value) => typeof value === 'string' || value instanceof Expression, 'a string or an Expression');

/** Inputs that hold several values take a list of them, or all in one text. */
const several: OptionKind = kinds.either(kinds.list(phrase), { misfit: (value) => (Array.isArray(value) ? kinds.list(phrase).misfit(value) : one.misfit(value)) });

const tables = new Map<CatalogueEntry, OptionTable>();

/**
 * Refuses what the class of the catalogue does not know: a misspelt input would leave the action with its default, without a word.
 *
 * @param call how the call begins: `new Checkout`
 * @param entry what the catalogue knows
 * @param props as given
 * @param open whether other options may be there
 */
export function expectInputs(call: string, entry: CatalogueEntry, props: object, open: boolean): void {
  let table = tables.get(entry);
  if (!table) tables.set(entry, (table = tableOf(entry)));
  expectOptions(call, undefined, props, table, open);
}

function tableOf({ inputs }: CatalogueEntry): OptionTable {
  const own: Record<string, OptionKind> = {};
  const names: Record<string, string> = {};
  for (const [key, { prop, separator }] of Object.entries(inputs)) {
    if (prop === undefined) continue;
    own[prop] = separator === undefined ? one : several;
    names[key] = prop;
  }
  return optionTable({ ...own, ...ACTION_STEP.kinds }, [], names);
}
