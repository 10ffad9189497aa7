import { factsText } from './facts-text';
import { PLAIN, Paint } from './paint';
import { isNothing, shownValue } from './values';
import { printable } from '../../core/inside';
import { Json } from '../../repository/inside';
import { Difference } from '../compare/differences';
import { isList, isMap } from '../compare/json';
import { errorsAmong } from '../facts/contradiction';
import { Action, Change, Plan, changesOf } from '../plan';
import { titleOf } from '../resources/resource';

const MARKS: { readonly [action in Action]: string } = { create: '+', update: '~', delete: '-', none: ' ' };
const VERBS: { readonly [action in Action]: keyof Paint } = { create: 'added', update: 'changed', delete: 'removed', none: 'faint' };

/** A plan for its reader: what would be done, what people have to do, what is left alone. */
export function planText(plan: Plan, paint: Paint = PLAIN): string {
  const blocks = [
    factsText(plan.contradictions, paint),
    ...changesOf(plan).map((change) => changeText(change, paint)),
    missingText(plan, paint),
    plan.notes.map((note) => paint.changed(`! ${printable(note)}`)).join('\n'),
    plan.unmanaged.length > 0 ? paint.faint(`Not declared, and left alone: ${printable(plan.unmanaged.join(', '))}.`) : '',
    plan.leftOut.length > 0 ? paint.faint(`Left out by --only, and not compared: ${printable(plan.leftOut.join(', '))}.`) : '',
    paint.strong(summary(plan)),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** `1 to create, 2 to change, 30 as declared.` */
export function summary(plan: Plan): string {
  const count = (action: Action) => plan.resources.filter((change) => change.action === action).length;
  const wrong = errorsAmong(plan.contradictions).length;
  const parts = [[wrong, 'declared of the repository and not so'], [count('create'), 'to create'], [count('update'), 'to change'], [count('delete'), 'to delete'], [plan.missing.length, 'to set by hand']] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  const rest = `${count('none')} as declared`;
  if (said.length === 0 && plan.leftOut.length > 0) return `No difference in what was compared of ${plan.repository}: ${rest}, ${plan.leftOut.length} left out.`;
  return said.length === 0 ? `No difference: ${plan.repository} is as declared.` : `${plan.repository}: ${[...said, rest].join(', ')}.`;
}

function changeText(change: Change, paint: Paint): string {
  const { action } = change;
  const set = paint[VERBS[action]];
  const head = set.call(paint, `${MARKS[action]} ${printable(titleOf(change))}`);
  const shown = change.differences.filter(({ after }) => action !== 'create' || !isNothing(after));
  return [head, ...byPath(shown).flatMap(([path, list]) => differenceLines(path, list, action, paint))].join('\n');
}

/** Items that enter and leave one list stand together. */
function byPath(list: readonly Difference[]): [path: string, list: Difference[]][] {
  const groups = new Map<string, Difference[]>();
  for (const difference of list) groups.set(difference.path, [...groups.get(difference.path) ?? [], difference]);
  return [...groups];
}

function differenceLines(path: string, list: readonly Difference[], action: Action, paint: Paint): string[] {
  const [{ before, after }] = list;
  const name = printable(path);
  if (list.length === 1 && before !== undefined && after !== undefined && !isMap(before) && !isMap(after)) {
    return [`    ${name}: ${paint.removed(shownValue(before))} → ${paint.added(shownValue(after))}`];
  }
  const lines = list.flatMap((one) => [
    ...(one.before === undefined || one.before === null ? [] : valueLines(one.before).map((line) => paint.removed(`      - ${line}`))),
    ...(one.after === undefined ? [] : valueLines(one.after).map((line) => paint.added(`      + ${line}`))),
  ]);
  // Of something new it is all that there is. Otherwise it is what enters or leaves, and would be taken for all.
  return lines.length === 1 && action === 'create' ? [`    ${name}: ${lines[0].replace(/ {6}\+ /, '')}`] : [`    ${name}:`, ...lines];
}

function valueLines(value: Json): string[] {
  if (isList(value) && value.length > 0) return value.flatMap(valueLines);
  if (!isMap(value) || Object.keys(value).length === 0) return [isMap(value) ? '(without options)' : shownValue(value)];
  return Object.entries(value).map(([key, part]) => {
    if (!isMap(part) || Object.keys(part).length === 0) return isMap(part) ? printable(key) : `${printable(key)}: ${shownValue(part)}`;
    return `${printable(key)}: ${Object.entries(part).map(([name, inner]) => `${printable(name)}: ${shownValue(inner)}`).join(', ')}`;
  });
}

function missingText({ missing }: Plan, paint: Paint): string {
  if (missing.length === 0) return '';
  return [paint.changed('! Secrets and variables that are not set. Whoever knows their values sets them:'), ...missing.map(({ command }) => `    ${printable(command)}`)].join('\n');
}
