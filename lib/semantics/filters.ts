import { passesFilter } from '../core/inside';
import { TriggerModel } from '../workflows/inside';

/** Whether a branch passes what a trigger says of branches. */
export function passesBranches(branch: string, { branches, 'branches-ignore': ignored }: TriggerModel['filters']): boolean {
  return (!branches || passesFilter(branch, branches)) && !(ignored && passesFilter(branch, ignored));
}

/** Whether something in a filter of GitHub stands for more than itself. */
export function isPattern(text: string): boolean {
  return /[*?+[\]\\!]/.test(text);
}

/** Some name that a filter takes: enough to ask what happens to a name that nobody thought of. `?` and `+` count the character before, which is there once. */
export function exampleOf(pattern: string): string {
  return pattern.replace(/\\(.)|\[(.)[^\]]*\]|\*+|[?+]/gs, (sign, plain?: string, first?: string) => plain ?? first ?? (sign.startsWith('*') ? 'any' : ''));
}
