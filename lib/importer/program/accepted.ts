import { Unit } from './unit';
import { printable } from '../../core/inside';
import { CodeFile } from '../code/code-file';
import { record, textLiteral } from '../code/literal';

/** Rules that speak of a file as it was imported. */
export type Accepted = ReadonlyMap<Unit, ReadonlySet<string>>;

/**
 * `delivery/accepted.ts`: one line for each rule and file. Undefined where the checks say nothing.
 *
 * @param module where it stands, without its ending
 */
export function acceptedFile(accepted: Accepted, module = 'delivery/accepted'): CodeFile | undefined {
  if (accepted.size === 0) return undefined;
  const file = new CodeFile(`${module}.ts`);
  const units = [...accepted.keys()];
  const types = record(units.map(({ variable, type, model }) => [variable, file.use(model.kind === 'action' ? 'slipway/actions' : 'slipway/workflows', type)]));
  const lines = [...accepted].flatMap(([{ variable, model }, rules]) => [
    '',
    `// ${printable(model.file)}`,
    ...[...rules].sort().map((rule) => `${file.use('slipway/checks', 'Checks')}.of(${variable}).acknowledge(${textLiteral(rule)}, 'as imported');`),
  ]);
  file.add('/** What the checks say of the files as they were when they were imported. Mend one, and take its line out: a line that matches nothing is reported. */');
  file.addFunction('acceptAsImported', [[`{ ${units.map(({ variable }) => variable).join(', ')} }`, types.replaceAll(', ', '; ')]], 'void', lines.slice(1));
  return file;
}
