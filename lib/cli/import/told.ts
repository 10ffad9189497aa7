import { Prepared, PreparedFile } from './prepare';
import { printable } from '../../core/inside';
import { Difference, Gap, placesText, stepsText } from '../../importer/inside';
import { paintFor } from '../paint';

/** How long a value is shown. */
const LONGEST = 60;

/** What came of each file: `equal`, what differs, or why it stays. */
export function told(files: readonly PreparedFile[], gaps: readonly (Gap & { readonly line?: number; readonly column?: number })[], paint: ReturnType<typeof paintFor>): string[] {
  const width = Math.max(0, ...files.map(({ path }) => path.length));
  return [
    ...files.flatMap(({ path, module, differences, overrides }) => {
      const count = differences.length;
      const result = count === 0 ? paint.added('equal') : paint.removed(`${count} difference${count === 1 ? '' : 's'}`);
      const set = overrides === 0 ? '' : `  (${overrides} by addOverride)`;
      return [`${printable(path.padEnd(width))}  ${result}  ${module}.ts${set}`, ...differences.map((difference) => `    ${differenceText(difference)}`)];
    }),
    ...gaps.map(({ file, line, column, why }) => `${printable(file)}${line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`}  ${paint.removed('stays by hand')}: ${printable(why)}`),
  ];
}

function differenceText({ path, before, after, why }: Difference): string {
  const at = path === '' ? 'the whole file' : printable(path);
  const values = before === undefined ? `${shown(after)} is new` : after === undefined ? `${shown(before)} is gone` : `${shown(before)} becomes ${shown(after)}`;
  return `${at}: ${values}${why === undefined ? '' : ` (${printable(why)})`}`;
}

function shown(value: unknown): string {
  const text = printable(JSON.stringify(value) ?? 'nothing');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** How much of it is typed, and what is accepted. */
export function summed({ program, accepted, acceptedOthers, general, notes }: Pick<Prepared, 'program' | 'accepted' | 'acceptedOthers' | 'general' | 'notes'>): string[] {
  const { counts } = program;
  const rules = [...accepted.values(), ...[...acceptedOthers.values()].map(({ rules: ids }) => ids)].reduce((sum, ids) => sum + ids.size, 0);
  return [
    `${counts.typed} expression${counts.typed === 1 ? '' : 's'} became references, contexts and functions; ${counts.raw} ${counts.raw === 1 ? 'stays' : 'stay'} text (Expression.raw).`,
    ...rules === 0 ? [] : [`What the checks say of the files as they are is accepted "as imported": ${rules} line${rules === 1 ? '' : 's'} in delivery/accepted.ts, to be worked off.`],
    ...sharedLines(program),
    ...notes,
    // They speak of other files of the repository: nothing in the program can accept them.
    ...[...new Set(general.map(({ id, severity }) => `${severity} ${id}`))].map((one) => `The checks also say ${printable(one)}, of files that are not imported: slipway check tells where.`),
  ];
}

/** More of them are hardly read here. */
const MOST = 8;

/** What several jobs have in common, and what can be done about it. */
function sharedLines({ repeated, shared }: Prepared['program']): string[] {
  const called = new Map(shared.map(({ found, module }) => [found, module]));
  const open = repeated.filter((one) => !called.has(one));
  const lines = (found: typeof repeated, textOf: (one: typeof repeated[number]) => string) => [
    ...found.slice(0, MOST).map((one) => `  ${printable(textOf(one))}`),
    ...found.length > MOST ? [`  and ${found.length - MOST} more`] : [],
  ];
  const offer = shared.length > 0 ? 'These stay apart, because one of their files could not be had with a function' : 'The same steps stand in several places; --share makes each of these rows once, in a function that all of them call';
  return [
    ...shared.length === 0 ? [] : ['Steps that stand in several places are made by one function:', ...lines([...called.keys()], (one) => `${called.get(one)}.ts: ${placesText(one)}`)],
    ...open.length === 0 ? [] : [`${offer}:`, ...lines(open, (one) => `${placesText(one)}: ${stepsText(one)}`)],
  ];
}
