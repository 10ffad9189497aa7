import { shownValue } from './values';
import { printable } from '../../core/inside';
import { Json } from '../../repository/inside';
import { isList, isMap } from '../compare/json';

/** As much as a line of a terminal takes beside what stands before it. */
const WIDTH = 90;

/** A value with its name, all of it, on as many lines as it takes: a reader approves what stands there. */
export function treeLines(name: string, value: Json): string[] {
  const said = printable(name);
  if (isMap(value)) {
    const parts = Object.entries(value).flatMap(([key, part]) => treeLines(key, part));
    // A rule without options is all said with its name.
    return parts.length === 0 ? [said] : [`${said}:`, ...parts.map(indented)];
  }
  if (!isList(value)) return [`${said}: ${shownValue(value)}`];
  const items = value.map(itemText);
  const line = `${said}: ${items.length === 0 ? '(none)' : items.join(', ')}`;
  return line.length <= WIDTH && !value.some(isMap) ? [line] : [`${said}:`, ...items.map(indented)];
}

/** An item of a list on one line. */
export function itemText(item: Json): string {
  if (!isMap(item)) return isList(item) ? item.map(itemText).join(', ') : shownValue(item);
  return Object.entries(item).map(([key, part]) => `${printable(key)}: ${itemText(part)}`).join('; ');
}

function indented(line: string): string {
  return `  ${line}`;
}
