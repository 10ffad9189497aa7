import { Outlook } from './outlook';
import { Assignment, splitsOf } from './splits';
import { truthUnder } from './value';
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
