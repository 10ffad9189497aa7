import { slipsBetween } from '../../core/inside';
import { Difference } from '../compare/differences';

/** A required check under another name, or of another app. */
export interface RenamedCheck {
  readonly before: string;
  readonly after: string;
}

/** What becomes of required checks. */
export interface CheckChanges {
  readonly renamed: readonly RenamedCheck[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Of rulesets in one list, of the protection of a branch by their names. */
const OF_RULESET = /^rules\.required_status_checks( \(\d+\))?\.required_status_checks$/;
const OF_PROTECTION = 'required_status_checks.checks.';

export function isAboutChecks({ path, before, after }: Difference): boolean {
  return path.startsWith(OF_PROTECTION) || (OF_RULESET.test(path) && [before, after].every((value) => value === undefined || typeof value === 'string'));
}

/** One that goes and one that comes are one that is renamed: those that are most alike first. */
export function checkChanges(differences: readonly Difference[]): CheckChanges {
  const about = differences.filter(isAboutChecks);
  const [removed, added] = [about.flatMap((one) => named(one, one.before)), about.flatMap((one) => named(one, one.after))];
  const pairs = removed.flatMap((before) => added.map((after) => ({ before, after, slips: before.split(' (')[0] === after.split(' (')[0] ? -1 : slipsBetween(before, after) }))).sort((a, b) => a.slips - b.slips);
  const renamed: RenamedCheck[] = [];
  for (const { before, after } of pairs) if (!renamed.some((one) => one.before === before || one.after === after)) renamed.push({ before, after });
  return { renamed, removed: removed.filter((name) => !renamed.some(({ before }) => before === name)), added: added.filter((name) => !renamed.some(({ after }) => after === name)) };
}

/** Whether a check is required no longer, under whatever name, or may be reported by anybody from now on. */
export function takesCheck(difference: Difference, { removed, renamed }: CheckChanges): boolean {
  return named(difference, difference.before).some((name) => removed.includes(name) || renamed.some(({ before, after }) => before === name && isAnybodys(after) && !isAnybodys(name)));
}

export function isAnybodys(check: string): boolean {
  return check.endsWith(' (any app)');
}

/** `ci (app bot)`, as rulesets have it. */
function named({ path }: Difference, value: Difference['before']): string[] {
  if (value === undefined || value === null) return [];
  return [path.startsWith(OF_PROTECTION) ? `${path.slice(OF_PROTECTION.length)} (${String(value)})` : String(value)];
}
