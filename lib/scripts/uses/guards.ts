import { boundsAll, isLiteralPattern, isHarmlessClass } from './harmless';
import { State } from './state';
import { unknown } from './value';
import { ShellNode } from '../private/unbash';

/** What is known of variables where a condition holds, or does not: a text that was compared with one that is known means nothing any more. */
export function assume(node: ShellNode | undefined, holds: boolean, state: State): void {
  if (!node) return;
  switch (node.type) {
    case 'CompoundList': case 'Script': {
      const commands = node.commands ?? [];
      if (commands.length === 1) assume(commands[0], holds, state);
      return;
    }
    case 'Statement': return assume(node.command, holds, state);
    case 'BraceGroup': case 'Subshell': return assume(node.body as ShellNode, holds, state);
    case 'Pipeline': {
      const negated = (node.prefixes ?? []).some(({ type }) => type === 'Negation');
      if (node.commands?.length === 1) assume(node.commands[0], holds !== negated, state);
      return;
    }
    case 'AndOr': {
      const operator = holds ? '&&' : '||';
      if (node.operators!.every((one) => one === operator)) for (const command of node.commands!) assume(command, holds, state);
      return;
    }
    case 'TestCommand': return assumeTest(node.expression!, holds, state);
    case 'Command': return assumeCommand(node, holds, state);
  }
}

function assumeTest(node: ShellNode, holds: boolean, state: State): void {
  switch (node.type) {
    case 'TestNot': return assumeTest(node.operand!, !holds, state);
    case 'TestGroup': return assumeTest(node.expression!, holds, state);
    case 'TestLogical':
      if ((node.operator === '&&') === holds) for (const operand of node.operands!) assumeTest(operand, holds, state);
      return;
    case 'TestBinary': {
      const { operator, left, right } = node;
      // The backslashes of an expression are its own.
      const pattern = operator === '=~' ? right?.text ?? '' : String(right?.value ?? '');
      if (operator === '=~' ? holds && boundsAll(pattern) : operator === '!=' ? !holds && isLiteralPattern(pattern) : (operator === '==' || operator === '=') && holds && isLiteralPattern(pattern)) return clear(left, state);
      // `[[ $T =~ [^a-z] ]]` and `[[ $T == *[!a-z]* ]]` do not hold of what means nothing.
      if (!holds && ((operator === '=~' && isForeignClass(pattern)) || (operator === '==' && isForeignGlob(pattern)))) clear(left, state);
    }
  }
}

/** `[ "$T" = main ]`, and `test`. */
function assumeCommand(node: ShellNode, holds: boolean, state: State): void {
  const name = node.name as ShellNode | undefined;
  const words = (node.suffix ?? []).filter(({ type }) => type === 'Word');
  if (!name || !/^(?:\[|test)$/.test(String(name.value))) return;
  const args = words.filter((word) => word.text !== ']');
  const [left, operator, right] = args.length === 4 && args[0].text === '!' ? args.slice(1) : args;
  const positive = args.length === 4 ? !holds : holds;
  if (!right || args.length > 4) return;
  const sign = String(operator.value);
  if ((positive && /^==?$/.test(sign)) || (!positive && sign === '!=')) if (isLiteralPattern(String(right.value))) clear(left, state);
}

/** The variable that a word is, and nothing else. */
function clear(word: ShellNode | undefined, state: State): void {
  const name = variableIn(word);
  if (name !== undefined) state.assign(name, unknown());
}

export function variableIn(word: ShellNode | undefined): string | undefined {
  return /^"?\$(?:\{(\w+)\}|(\w+))"?$/.exec(word?.text ?? '')?.slice(1).find((name) => name !== undefined);
}

/** What the patterns of a `case` leave for the patterns behind them: whether they take everything that does harm. */
export function takesHarm(patterns: readonly string[]): boolean {
  return patterns.some(isForeignGlob);
}

/** Whether all that a pattern of `case` takes means nothing. */
export function isHarmlessPattern(pattern: string): boolean {
  return isLiteralPattern(pattern);
}

function isForeignGlob(pattern: string): boolean {
  const found = /^\*\[[!^](.+)\]\*$/.exec(pattern);
  return found !== null && isHarmlessClass(found[1]);
}

function isForeignClass(pattern: string): boolean {
  const found = /^\[\^(.+)\]$/.exec(pattern);
  return found !== null && isHarmlessClass(found[1]);
}
