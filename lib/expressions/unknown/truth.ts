import { Outlook } from './outlook';
import { Assignment, splitsOf } from './splits';
import { isUnlike, valueIn } from './value';
import { ExpressionNode } from '../private/ast';

/** Whether something holds: in every run that an outlook stands for, in none of them, or in some, as far as anybody can tell. */
export type Truth = 'always' | 'never' | 'maybe';

/** More ways than that for one expression are not looked at one by one. */
const MOST_WAYS = 512;

/** Whether an expression is truthy in the runs of an outlook. */
export function truthIn(node: ExpressionNode, outlook: Outlook): Truth {
  let found: boolean | undefined;
  for (const assignment of assignmentsOf(node, outlook)) {
    const truth = truthUnder(node, assignment);
    if (truth === undefined || (found !== undefined && found !== truth)) return 'maybe';
    found = truth;
  }
  return found ? 'always' : 'never';
}

/** Every combination of what its parts may be. Parts that would make too many stay unknown. */
function* assignmentsOf(node: ExpressionNode, outlook: Outlook): Iterable<Assignment> {
  const { paths, asksForStatus } = splitsOf(node, outlook);
  const states = asksForStatus && outlook.soFar.length > 0 ? outlook.soFar : [undefined];
  let ways = states.length;
  const tried = paths.filter(([, candidates]) => (ways * candidates.length > MOST_WAYS ? false : (ways *= candidates.length) > 0));
  for (const soFar of states) {
    for (let way = 0; way < ways / states.length; way++) {
      let rest = way;
      const values = new Map(tried.map(([path, candidates]) => {
        const value = candidates[rest % candidates.length];
        rest = Math.floor(rest / candidates.length);
        return [path, value];
      }));
      yield { soFar, values };
    }
  }
}

function truthUnder(node: ExpressionNode, assignment: Assignment): boolean | undefined {
  if (node.kind === 'unary') {
    const operand = truthUnder(node.operand, assignment);
    return operand === undefined ? undefined : !operand;
  }
  if (node.kind === 'binary' && (node.operator === '&&' || node.operator === '||')) {
    const decisive = node.operator === '||';
    const left = truthUnder(node.left, assignment);
    if (left === decisive) return decisive;
    const right = truthUnder(node.right, assignment);
    if (right === decisive) return decisive;
    return left === undefined ? undefined : right;
  }
  if (node.kind === 'call' && node.name === 'format' && alwaysPrints(node.args[0])) return true;
  const value = valueIn(node, assignment, truthUnder);
  if (value === undefined) return undefined;
  // NaN is falsy in JavaScript as it is in GitHub's language; so are '', 0, false and null.
  return isUnlike(value.of) ? value.of.filled || undefined : Boolean(value.of);
}

/** A pattern with text of its own never prints nothing. */
function alwaysPrints(pattern: ExpressionNode | undefined): boolean {
  return pattern?.kind === 'literal' && typeof pattern.value === 'string' && pattern.value.replace(/(?<!\{)\{\d+\}/g, '') !== '';
}
