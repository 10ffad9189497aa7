import { Paint } from './paint';
import { isAboutChecks, isAnybodys } from './renamed-checks';
import { Review, ReviewedDifference, lostValues } from './review';
import { itemText, treeLines } from './tree';
import { shownValue } from './values';
import { printable } from '../../core/inside';
import { Json } from '../../repository/inside';
import { isList, isMap } from '../compare/json';
import { titleOf } from '../resources/resource';

/** What stands before a line that takes something away, or weakens it. */
const WARNING = '!';
const WEAKENS = '  (weakens)';

/** One change for its reader: a line that says what becomes of it, and all that is written or lost with it. */
export function changeText(review: Review, paint: Paint): string {
  const lines = { create: created, update: updated, delete: deleted, none: () => [] }[review.action](review, paint);
  const needs = review.needs.map((title) => `    after ${printable(title)}`);
  const keeps = Object.entries(review.action === 'update' ? review.keeps : {}).map(([path, value]) => paint.faint(`    kept as it is, although it is not declared: ${printable(path)}: ${itemText(value)}`));
  return [...lines, ...needs, ...keeps].join('\n');
}

function head(sign: string, { number, ...change }: Review, verb = ''): string {
  return `${sign} ${number}. ${verb}${printable(titleOf(change))}`;
}

function created(review: Review, paint: Paint): string[] {
  return [paint.added(head('+', review)), ...review.differences.flatMap(({ path, after }) => treeLines(path, after!).map((line) => `    ${line}`))];
}

function deleted(review: Review, paint: Paint): string[] {
  const values = lostValues(review);
  const loss = review.kind === 'environment' ? [
    `!   lost with it, and not to be had back: ${values.length > 0 ? values.map((name) => printable(name)).join(', ') : 'no secret and no variable'}`,
    '!   jobs that wait for it fail, and its deployments are no longer shown under it',
  ] : [];
  const rest = Object.entries(review.lost ?? {}).flatMap(([key, value]) => treeLines(key, value));
  return [paint.removed(head(WARNING, review, 'delete ')), ...loss.map((line) => paint.removed(line)), ...rest.map((line) => paint.removed(`    - ${line}`))];
}

function updated(review: Review, paint: Paint): string[] {
  const others = review.differences.filter((one) => !isAboutChecks(one));
  const lines = byPath(others).flatMap(([path, list]) => differenceLines(path, list, paint));
  return [paint.changed(head('~', review)), ...lines, ...checkLines(review, paint)];
}

/** A check that is required under a new name keeps every open pull request waiting until it runs again. */
function checkLines({ checks: { renamed, removed, added } }: Review, paint: Paint): string[] {
  if (renamed.length + removed.length + added.length === 0) return [];
  return [
    '    required checks:',
    ...renamed.map(({ before, after }) => renamedLine(before, after, paint)),
    ...removed.map((name) => paint.removed(`${WARNING}     - ${printable(name)}: no longer required${WEAKENS}`)),
    ...added.map((name) => paint.added(`      + ${printable(name)}: open pull requests wait until it has run`)),
  ];
}

function renamedLine(before: string, after: string, paint: Paint): string {
  const [[from, fromApp], [to, toApp]] = [before, after].map((name) => /^(.*) \((.*)\)$/s.exec(name)?.slice(1) ?? [name, '']);
  const weakens = isAnybodys(after) && !isAnybodys(before);
  const end = weakens ? WEAKENS : '';
  if (from === to) return `${mark(weakens)}     ${printable(from)}: reported by ${paint.removed(printable(fromApp))} → ${paint.added(printable(toApp))}${end}`;
  const [old, next] = fromApp === toApp ? [from, to] : [before, after];
  return `${mark(weakens)}     ${paint.removed(printable(old))} → ${paint.added(printable(next))}: open pull requests wait for the new name${end}`;
}

/** Items that enter and leave one list stand together. */
function byPath(list: readonly ReviewedDifference[]): [path: string, list: ReviewedDifference[]][] {
  const groups = new Map<string, ReviewedDifference[]>();
  for (const difference of list) groups.set(difference.path, [...groups.get(difference.path) ?? [], difference]);
  return [...groups];
}

function differenceLines(path: string, list: readonly ReviewedDifference[], paint: Paint): string[] {
  const [{ before, after, weakens }] = list;
  const name = printable(path);
  if (list.length === 1 && before !== undefined && after !== undefined && !isLarge(before) && !isLarge(after)) {
    return [`${mark(weakens)}   ${name}: ${paint.removed(shownValue(before))} → ${paint.added(shownValue(after))}${weakens ? WEAKENS : ''}`];
  }
  const lines = list.flatMap((one) => [
    ...(one.before === undefined || one.before === null ? [] : marked('-', one.before, one.weakens).map((line) => paint.removed(line))),
    ...(one.after === undefined || one.after === null ? [] : marked('+', one.after, one.weakens).map((line) => paint.added(line))),
  ]);
  return [`    ${name}:`, ...lines];
}

function isLarge(value: Json): boolean {
  return isMap(value) || isList(value);
}

function marked(sign: string, value: Json, weakens: boolean): string[] {
  const lines = isMap(value) ? Object.entries(value).flatMap(([key, part]) => treeLines(key, part)) : isList(value) ? value.map(itemText) : [shownValue(value)];
  const shown = lines.length > 0 ? lines : [isMap(value) ? '(without options)' : '(none)'];
  return shown.map((line, i) => `${mark(weakens)}     ${sign} ${line}${weakens && i === 0 ? WEAKENS : ''}`);
}

function mark(weakens: boolean): string {
  return weakens ? WARNING : ' ';
}
