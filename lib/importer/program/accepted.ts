import { Unit } from './unit';
import { printable } from '../../core/inside';
import { CodeFile } from '../code/code-file';
import { record, textLiteral } from '../code/literal';

/** Rules that speak of a file as it was imported. */
export type Accepted = ReadonlyMap<Unit, ReadonlySet<string>>;

/** Rules that speak of a construct beside workflows and actions, by its id in the delivery. */
export type AcceptedOthers = ReadonlyMap<string, { readonly files: readonly string[]; readonly rules: ReadonlySet<string> }>;

/**
 * `delivery/accepted.ts`: one line for each rule and file. Undefined where the checks say nothing.
 *
 * @param module where it stands, without its ending
 * @param others what has no variable
 */
export function acceptedFile(accepted: Accepted, module = 'delivery/accepted', others: AcceptedOthers = new Map()): CodeFile | undefined {
  if (accepted.size + others.size === 0) return undefined;
  const file = new CodeFile(`${module}.ts`);
  const units = [...accepted.keys()];
  const types = record(units.map(({ variable, type, model }) => [variable, file.use(model.kind === 'action' ? 'slipway/actions' : 'slipway/workflows', type)]));
  const accept = (construct: string, rules: ReadonlySet<string>) => [...rules].sort().map((rule) => `${file.use('slipway/checks', 'Checks')}.of(${construct}).acknowledge(${textLiteral(rule)}, 'as imported');`);
  const lines = [
    ...[...accepted].flatMap(([{ variable, model }, rules]) => ['', `// ${printable(model.file)}`, ...accept(variable, rules)]),
    ...[...others].flatMap(([id, { files, rules }]) => ['', `// ${printable(files.join(', '))}`, ...accept(`delivery.node.findChild(${textLiteral(id)})`, rules)]),
  ];
  const parameters: [string, string][] = [
    ...others.size > 0 ? [['delivery', file.use('slipway/delivery', 'Delivery')] as [string, string]] : [],
    ...units.length > 0 ? [[`{ ${units.map(({ variable }) => variable).join(', ')} }`, types.replaceAll(', ', '; ')] as [string, string]] : [],
  ];
  file.add('/** What the checks say of the files as they were when they were imported. Mend one, and take its line out: a line that matches nothing is reported. */');
  file.addFunction('acceptAsImported', parameters, 'void', lines.slice(1));
  return file;
}
