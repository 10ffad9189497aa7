import { covers } from './acknowledge';
import { ScopedRule } from './checks';
import { Violation } from './custom-rule';
import { DeliveryModel } from './model';
import { pageOf } from './report/page';
import { Finding, Origin, Severity, asWritten, printable } from '../core/inside';

/** The rule that speaks of rules that cannot be asked. */
export const FAILED_RULE = 'checks/failed-rule';

/** What the rules of the user's own find, each in its scope. One that fails is a finding: the others are asked all the same. */
export function customFindings(model: DeliveryModel, rules: readonly ScopedRule[]): Finding[] {
  return rules.flatMap((scoped) => {
    try {
      return violations(model, scoped);
    } catch (error) {
      return [failed(scoped, `it threw ${error instanceof Error ? `${error.name}: ${error.message}` : asWritten(error)}`)];
    }
  });
}

function violations(model: DeliveryModel, scoped: ScopedRule): Finding[] {
  const { rule, path } = scoped;
  const found: unknown = rule.check(model);
  if (!Array.isArray(found)) return [failed(scoped, `its check(model) gave ${asWritten(found)}`)];
  const wrong = found.find((one) => !isViolation(one));
  if (wrong !== undefined) return [failed(scoped, `its check(model) gave ${asWritten(wrong)} in the list`)];
  return (found as Violation[]).filter(({ origin }) => covers(path, origin.path)).map(({ message, origin, fix, related = [] }) => ({
    id: rule.id, severity: rule.severity, message, fix, places: [{ origin }, ...related], page: rule.page,
  }));
}

function isViolation(one: unknown): one is Violation {
  const { message, origin } = (one ?? {}) as Partial<Violation>;
  return typeof message === 'string' && origin instanceof Origin;
}

function failed({ rule, origin }: ScopedRule, why: string): Finding {
  return {
    id: FAILED_RULE,
    severity: Severity.ERROR,
    message: `The rule '${rule.id}' could not be asked: ${printable(why)}.`,
    fix: 'check(model) returns a list of { message, origin }, where origin is the one of a part of the model; an empty list when all is well.',
    places: [{ origin }],
    page: pageOf(FAILED_RULE),
  };
}
