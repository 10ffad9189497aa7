import { evaluated, subscriptIn } from './arithmetic';
import { isHarmlessClass, takesAllHarm } from './harmless';
import { Journal } from './journal';
import { Scope } from './shell';
import { State, joined } from './state';
import { NOTHING, Value, concat, either, foreign, isTainted, mixed, sourcesIn, textOf, unknown } from './value';
import { ShellNode } from '../private/unbash';

type ValueOf = (word: ShellNode | undefined, scope?: Scope) => Value;

/** What `${…}` stands for. */
export function parameterValue(part: ShellNode, scope: Scope, journal: Journal, valueOf: ValueOf, run: (code: Value) => Value): Value {
  const { state, line } = scope;
  const name = part.parameter!;
  if (part.prefix === '#') return unknown();
  let value: Value;
  if (part.prefix === '!' && /^[@*]$/.test(part.index?.text ?? '')) {
    const { keyed, keys = [], values = [] } = state.get(name) ?? {};
    // Those of `x=([key]=text)` stand among the texts.
    value = keyed ? mixed(concat(keys, ...values)) : unknown();
  } else if (part.prefix === '!') {
    const pointer = state.read(name);
    if (isTainted(pointer)) journal.code(pointer, 'name', line);
    const target = textOf(pointer);
    if (part.operation?.type === 'Names') value = unknown();
    else value = target === undefined ? anyOf(name, state) : state.read(target);
  } else if (part.index) {
    value = element(name, part.index, scope, journal, valueOf);
  } else {
    value = state.read(name);
  }
  return part.operation ? operated(value, part, part.operation, scope, journal, valueOf, run) : value;
}

/** `${!#}` is the last argument; what a name stands for that is not known may be any text. */
function anyOf(pointer: string, state: State): Value {
  if (pointer === '#') return state.positional[state.positional.length - 1] ?? NOTHING;
  return foreign(sourcesIn(concat(...state.positional, ...state.names().map((name) => state.read(name)))), { maybe: true });
}

function element(name: string, index: ShellNode, scope: Scope, journal: Journal, valueOf: ValueOf): Value {
  const values = scope.state.get(name)?.values ?? [];
  if (/^[@*]$/.test(index.text ?? '')) return joined(values);
  const at = valueOf(index);
  subscriptIn(name, at, scope, journal);
  const known = textOf(at);
  if (known !== undefined && /^\d+$/.test(known) && Number(known) < values.length) return values[Number(known)];
  return mixed(concat(...values));
}

function operated(value: Value, part: ShellNode, operation: ShellNode, scope: Scope, journal: Journal, valueOf: ValueOf, run: (code: Value) => Value): Value {
  const operand = () => valueOf(operation.operand);
  switch (operation.type) {
    case 'Default': return defaulted(value, part, operation.operator!, operand(), scope);
    case 'Remove':
      operand();
      return changed(value);
    case 'Replace': return replaced(value, operation, valueOf);
    case 'Slice': {
      const places = concat(...[operation.offset, operation.length].map((place) => evaluated(valueOf(place), scope.state)));
      if (isTainted(places)) journal.code(places, 'arithmetic', scope.line);
      return changed(value);
    }
    case 'Transform': return transformed(value, operation.operand?.text ?? '', run);
    default: return changed(value);
  }
}

function defaulted(value: Value, { parameter }: ShellNode, operator: string, operand: Value, { state }: Scope): Value {
  if (operator.endsWith('+')) return operand;
  if (operator.endsWith('?')) return value;
  const given = either(value, operand);
  if (operator.endsWith('=') && /^[A-Za-z_]\w*$/.test(parameter!)) state.assign(parameter!, given);
  return given;
}

/** A part of a text is what the text is. */
function changed(value: Value): Value {
  return textOf(value) === undefined ? mixed(value) : foreign([], { oneLine: !textOf(value)!.includes('\n') });
}

function replaced(value: Value, operation: ShellNode, valueOf: ValueOf): Value {
  const replacement = valueOf(operation.replacement);
  const pattern = (operation.pattern as ShellNode | undefined)?.text ?? '';
  const harmless = isHarmlessClass(textOf(replacement) ?? '"');
  if (operation.operator === '//' && harmless && takesAllHarm(pattern)) return unknown();
  const whole = concat(value, replacement);
  return operation.operator === '//' && /^(?:\$'\\n'|\$\{?NL\}?|"\$\{?NL\}?")$/.test(pattern) && harmless ? mixed(whole, { oneLine: true }) : mixed(whole);
}

function transformed(value: Value, how: string, run: (code: Value) => Value): Value {
  if (how === 'Q' || how === 'A' || how === 'K') return isTainted(value) ? foreign(sourcesIn(value), { form: 'bash', oneLine: true }) : value;
  // It is expanded like a prompt, commands included.
  if (how === 'P') return run(value);
  return how === 'E' ? mixed(value, { escapes: true }) : mixed(value);
}
