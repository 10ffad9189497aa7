import { PromotedTargetModel } from '../../../promotion/inside';

/** What is typed at targets, one after the other. What is typed in one cluster must not reach another, so each change of it stands there. */
export function targetLines(targets: readonly PromotedTargetModel[], which: 'look' | 'back', prefix = ''): string[] {
  const used = targets.filter((target) => target[which].length > 0);
  return used.flatMap(({ target, signIn, ...lines }, at) => [`# ${prefix}${target}`, ...signIn === undefined || signIn === used[at - 1]?.signIn ? [] : [signIn], ...lines[which]]);
}
