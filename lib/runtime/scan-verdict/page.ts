import { Scanned } from './collect';
import { LEVELS } from './finding';
import { Judged, Verdict, dayOf } from './judge';
import { cell, table } from '../common/words';

/** More rows of one kind than that nobody reads; GitHub takes a comment of 65,536 characters. */
const MOST_ROWS = 40;

const TITLES = { pass: 'nothing stands in the way', fail: 'something has to be mended', error: 'a scanner did not run' };

/** The one summary of all scanners. What scanners and authors wrote is text in it, and nothing else. */
export function pageOf(verdict: Verdict): string {
  const { result, judged, scanned, expired, unused, trouble } = verdict;
  const of = (kind: Judged['judgement']['kind']) => judged.filter(({ judgement }) => judgement.kind === kind).sort(byGravity);
  return [
    `## Security: ${TITLES[result]}`,
    table([['Scanner', 'Critical', 'High', 'Medium', 'Low', 'Accepted', 'How it went'], ...scanned.map((one) => rowOf(one, judged))], false),
    ...trouble === undefined ? [] : [`> ${cell(trouble, 500)}. What has some time to be mended counts as due.`],
    ...part('What stands in the way', of('blocks'), ['Why', ({ judgement }) => (judgement.kind === 'blocks' ? judgement.why : '')]),
    ...part('What is due', of('due'), ['Until', ({ judgement }) => (judgement.kind === 'due' ? dayOf(judgement.by) : '')]),
    ...part('What is only said', of('warns'), ['When', ({ judgement }) => (judgement.kind === 'warns' ? judgement.why ?? '' : '')]),
    ...part('What was accepted', of('accepted'), ['Why, and until when', ({ judgement }) => (judgement.kind === 'accepted' ? `${judgement.entry.reason} (${judgement.entry.until ?? 'for good'})` : '')]),
    ...some('What could not be looked at', scanned.flatMap(({ scan, missed }) => missed.map((one) => `${cell(scan.title)}: ${cell(one)}`))),
    ...some('Accepted for a time that is over', expired.map(({ id, until }) => `${cell(id)}, until ${cell(until ?? '')}`)),
    ...some('Accepted, and not found any more', unused.map(({ id, reason }) => `${cell(id)}: ${cell(reason)}`)),
  ].join('\n\n');
}

const byGravity = (one: Judged, other: Judged) => LEVELS.indexOf(one.finding.level) - LEVELS.indexOf(other.finding.level);

function rowOf(scanned: Scanned, judged: readonly Judged[]): string[] {
  const own = judged.filter((one) => one.scanned === scanned);
  const open = own.filter(({ judgement }) => judgement.kind !== 'accepted');
  const counts = LEVELS.map((level) => open.filter(({ finding }) => finding.level === level).length);
  const known = scanned.state === 'ran' || scanned.findings.length > 0;
  return [cell(scanned.scan.title), ...known ? [...counts, own.length - open.length].map(String) : ['?', '?', '?', '?', '?'], wentOf(scanned)];
}

function wentOf({ state, reason, hidden, missed }: Scanned): string {
  if (state === 'broken') return `**did not run**: ${cell(reason ?? '')}`;
  if (state === 'left-out') return `not asked: ${cell(reason ?? '')}`;
  const notes = [...hidden > 0 ? [`${hidden} hidden in the code`] : [], ...missed.length > 0 ? [`${missed.length} not looked at`] : []];
  return ['ran', ...notes].join(', ');
}

function part(title: string, all: readonly Judged[], [head, last]: [string, (one: Judged) => string]): string[] {
  if (all.length === 0) return [];
  const rows = all.slice(0, MOST_ROWS).map((one) => {
    const { scanned: { scan }, finding: { id, level, title: what, place, line } } = one;
    return [level, cell(scan.title), cell(id, 100), cell(what), cell(`${place}${line === undefined ? '' : `:${line}`}`), cell(last(one))];
  });
  const more = all.length - rows.length;
  return [`### ${title} (${all.length})`, table([['Severity', 'Scanner', 'What', '', 'Where', head], ...rows], false), ...more > 0 ? [`And ${more} more, which the reports hold.`] : []];
}

function some(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_ROWS;
  return [`### ${title}`, [...lines.slice(0, MOST_ROWS), ...more > 0 ? [`and ${more} more`] : []].map((line) => `- ${line}`).join('\n')];
}
