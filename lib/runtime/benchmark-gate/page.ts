import { Baseline } from './baseline';
import { Row, Verdict, isBad } from './compare';
import { cell, table } from '../common/words';

const WORDS: Readonly<Record<Verdict, string>> = {
  'slower': '❌ slower',
  'over': '❌ over its limit',
  'not measured': '❌ not measured',
  'faster': '✅ faster',
  'same': '✅ as before',
  'noise': '✅ within the noise',
  'new': '🆕 new',
  'gone': '➖ gone',
};

/** More are in the artifact. */
const SHOWN = 50;

/** What is said of a comparison. */
export interface Page {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly baseline?: Baseline;
  /** What there is to say besides. */
  readonly notes: readonly string[];
}

/** The page of the run, and the comment on a pull request. */
export function pageOf({ title, rows, baseline, notes }: Page): string {
  const bad = rows.filter(isBad).length;
  const head = `## ${cell(title)}\n\n${bad === 0 ? `${rows.length} measurements, none worse than it may be.` : `**${bad} of ${rows.length} measurements ${bad === 1 ? 'is' : 'are'} worse than may be.**`}`;
  const against = baseline === undefined ? 'Compared with nothing.' : `Compared with run ${baseline.run}${/^[\da-f]{40}$/.test(baseline.commit) ? `, of ${baseline.commit.slice(0, 7)}` : ''}.`;
  const limited = rows.some(({ limit }) => limit !== undefined);
  const shown = rows.slice(0, SHOWN).map(({ name, unit, before, now, change, limit, verdict }) => [
    cell(name), amount(before, unit), amount(now, unit), changed(change), ...limited ? [amount(limit, unit)] : [], WORDS[verdict],
  ]);
  const rest = rows.length > SHOWN ? [`${rows.length - SHOWN} more are in the artifact.`] : [];
  return [head, [against, ...notes].join(' '), table([['Benchmark', 'Before', 'Now', 'Change', ...limited ? ['Limit'] : [], ''], ...shown]), ...rest].join('\n\n');
}

const changed = (change: number | undefined) => (change === undefined ? '' : `${change > 0 ? '+' : ''}${change.toFixed(1)} %`);

const UNITS = [['s', 1e9], ['ms', 1e6], ['µs', 1e3], ['ns', 1]] as const;

/** A time in the unit that makes it short. */
export function amount(value: number | undefined, unit: Row['unit']): string {
  if (value === undefined) return '';
  if (unit === 'number') return String(Number(value.toPrecision(4)));
  const [name, size] = UNITS.find(([, least]) => value >= least) ?? UNITS[3];
  return `${Number((value / size).toPrecision(4))} ${name}`;
}
