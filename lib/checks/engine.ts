import { DeliveryModel } from './model';
import { pageOf } from './report/page';
import { Room } from './room';
import { AppliedRule, Found, Located, Rule } from './rule';
import { Finding, Severity } from '../core/inside';

/** What rules are asked about. */
export interface Subject {
  /** Whether it is the files that others write: then what is wrong within one of them is told as well. */
  readonly others?: boolean;
  /** Told again and again, such as `30 of 200 rules`. */
  readonly progress?: (words: string) => void;
}

/** Applies rules to a model: what looks across it first, then one walk through each room. All findings come back at once. */
export function applyRules(model: DeliveryModel, rooms: readonly Room[], rules: readonly Rule[], { others = false, progress }: Subject = {}): Finding[] {
  const findings: Finding[] = [];
  const once = shared();
  const applied: AppliedRule[] = rules.filter(({ ofProgram = false }) => !(others && ofProgram)).map((rule) => ({
    rule,
    report: (found) => {
      const finding = findingOf(rule, found, once);
      if (others || rule.ofOthers || finding.places.some(({ origin }) => !origin._isRead)) findings.push(finding);
    },
  }));
  for (const [i, { rule, report }] of applied.entries()) {
    progress?.(`${i} of ${applied.length} rules`);
    rule.delivery?.(model, report);
  }
  for (const room of rooms) {
    progress?.('every step and expression');
    room.walk?.(model._part(room.key), applied);
  }
  return findings;
}

/** Gives equal texts as one: a large repository has the same fault, with the same way out of it, in hundreds of places. */
function shared(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => known.get(text) ?? (known.set(text, text), text);
}

function findingOf({ id, severity, fatal }: Rule, found: Found, once: (text: string) => string): Finding {
  const places = (Array.isArray(found.at) ? found.at : [found.at]) as readonly Located[];
  return {
    id,
    severity: found.severity ?? severity,
    message: once(found.message),
    fix: found.fix === undefined ? undefined : once(found.fix),
    ...(found.fixInYaml !== undefined && { fixInYaml: once(found.fixInYaml) }),
    places: places.map(({ origin, note }) => ({ origin, note })),
    page: once(pageOf(id)),
    fatal,
  };
}

/** Whether a synthesis with these findings may write its files. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((f) => f.severity === Severity.ERROR && f.acknowledged === undefined);
}
