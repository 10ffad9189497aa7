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

/** Where an action has a name of its own, that of the step is given in its place as often as not: the artifact is then called `artifact` and never found, or all of them come instead of one. */
function expectOwnName(call: string, { inputs: { name, pattern } }: CatalogueEntry, props: Readonly<Record<string, unknown>>): void {
  if (name?.prop !== 'artifactName' || props.name === undefined || props.artifactName !== undefined) return;
  // A site has one artifact, whose name is best left alone; without an archive the file gives the name.
  const isUpload = name.default === 'artifact' && props.archive !== false;
  const isDownload = name.default === undefined && pattern !== undefined && props.pattern === undefined && props.artifactIds === undefined;
  if (!isUpload && !isDownload) return;
  const said = typeof props.name === 'string' ? `'${props.name}'` : '…';
  const [otherwise, rest] = isUpload ? [`the artifact would be called '${name.default}'`, 'and both where both are meant'] : ['all artifacts of the run would be downloaded', "both where both are meant, and { pattern: '*' } where all of them are"];
  throw new InvalidValueError('call/ambiguous-name', `${call}({ name: ${said} })`, `name is what the log calls the step, and ${otherwise}; write { artifactName: ${said} } for the name of the artifact, ${rest}`, { option: 'name', given: props.name });
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
