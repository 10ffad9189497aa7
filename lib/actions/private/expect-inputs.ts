import { expectOptions, InvalidValueError, OptionKind, OptionTable, optionTable } from '../../core/inside';
import { ACTION_STEP } from '../../workflows/inside';
import { CatalogueEntry } from '../catalogue-facts';
import { inputKind } from './input-kinds';

const tables = new Map<CatalogueEntry, OptionTable>();

/**
 * Refuses what the class of the catalogue does not know: a misspelt input would leave the action with its default, without a word.
 *
 * @param call how the call begins: `new Checkout`
 * @param action `owner/repository/path`
 * @param entry what the catalogue knows
 * @param props as given
 * @param open whether other options may be there
 */
export function expectInputs(call: string, action: string, entry: CatalogueEntry, props: object, open: boolean): void {
  let table = tables.get(entry);
  if (!table) tables.set(entry, (table = tableOf(action, entry)));
  expectOptions(call, undefined, props, table, open);
  expectOwnName(call, entry, props as Readonly<Record<string, unknown>>);
}

/** An upload that is given a name means that of its artifact as often as that of the step, and the artifact that nobody finds is called `artifact`. */
function expectOwnName(call: string, { inputs: { name } }: CatalogueEntry, props: Readonly<Record<string, unknown>>): void {
  // A site has one artifact, whose name is best left alone; without an archive the file gives the name.
  if (name?.form !== 'artifact-name' || name.default !== 'artifact' || props.archive === false || props.name === undefined || props[name.prop!] !== undefined) return;
  const said = typeof props.name === 'string' ? `'${props.name}'` : '…';
  throw new InvalidValueError('call/ambiguous-name', `${call}({ name: ${said} })`, `name is what the log calls the step, and the artifact would be called '${name.default}'; write { ${name.prop}: ${said} } for the name of the artifact, and both where both are meant`, { option: 'name', given: props.name });
}

function tableOf(action: string, { inputs }: CatalogueEntry): OptionTable {
  const own: Record<string, OptionKind> = {};
  const names: Record<string, string> = {};
  for (const [key, input] of Object.entries(inputs)) {
    if (input.prop === undefined) continue;
    own[input.prop] = inputKind(action, key, input);
    names[key] = input.prop;
  }
  return optionTable({ ...own, ...ACTION_STEP.kinds }, [], names);
}
