import { Journal } from './journal';
import { Scope } from './shell';
import { State } from './state';
import { Value, concat, isTainted, outlineOf } from './value';
import { ShellNode, unbash } from '../private/unbash';

/** An expression that names a variable which holds an expression, and so on: deeper than that nobody calculates. */
const DEEPEST = 4;

/** How long a text is, is a number, whatever the text is. */
const LENGTH = /\$\{#\w+\}/g;

/** All that an arithmetic expression evaluates: what is pasted into it, and what the variables hold that it names. */
export function arithmeticIn(node: ShellNode, scope: Scope, valueOf: (part: ShellNode) => Value): Value {
  const found: Value[] = [];
  const visit = (at: ShellNode): void => {
    if (/^(?:SimpleExpansion|ParameterExpansion|CommandExpansion|ArithmeticCommandExpansion)$/.test(at.type)) {
      found.push(evaluated(valueOf(at), scope.state, 0));
    } else {
      if (at.type === 'ArithmeticWord') found.push(namedIn(String(at.value).replace(LENGTH, ''), scope.state, 0));
      unbash().forEachChild(at, visit);
    }
  };
  visit(node);
  return concat(...found);
}

/** What is evaluated when a text is: itself, and what it names. */
export function evaluated(value: Value, state: State, depth = 0): Value {
  return concat(value, namedIn(outlineOf(value, ' '), state, depth));
}

function namedIn(text: string, state: State, depth: number): Value {
  if (depth > DEEPEST) return [];
  return concat(...[...text.matchAll(/(?<!\w)[A-Za-z_]\w*|(?<=\$\{?)\d+/g)].map(([name]) => evaluated(state.read(name), state, depth + 1)));
}

/** A subscript is evaluated, unless the array is one of texts. */
export function subscriptIn(name: string, index: Value, { state, line }: Scope, journal: Journal): void {
  if (state.get(name)?.keyed) return;
  const value = evaluated(index, state);
  if (isTainted(value)) journal.code(value, 'arithmetic', line);
}
