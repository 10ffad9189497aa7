import { FindingSeverity } from './finding-severity';
import { AcceptedFinding, SeverityPolicyOptions } from './severity-policy-options';
import { SeverityRule } from './severity-rule';
import { asWritten, calledAs, Duration, expectArgument, expectOptions, InvalidValueError, kinds, optionTable } from '../../core/inside';

const SEVERITIES = Object.values(FindingSeverity);
const RULE = kinds.made((value) => value instanceof SeverityRule, 'a SeverityRule, such as SeverityRule.within(Duration.days(7))');
const ENTRY = optionTable({ id: kinds.text, reason: kinds.text, until: kinds.text, scanner: kinds.text, path: kinds.text }, ['id', 'reason']);

/** Findings that are accepted. @internal */
export const ACCEPTED = kinds.list(kinds.struct(ENTRY, 'a finding that is accepted', "{ id: 'CVE-2026-1234', reason: 'not reachable', until: '2027-01-31' }"));

const TABLE = optionTable({
  critical: RULE,
  high: RULE,
  medium: RULE,
  low: RULE,
  unknown: kinds.oneOf(SEVERITIES),
  accepted: ACCEPTED,
});

/**
 * What blocks, what warns, and for how many days. It is data: the file of the workflow shows it, and whoever changes it changes the program, in a pull request.
 */
export class SeverityPolicy {
  /**
   * Without options: critical findings block at once, high ones after 7 days, medium ones after 30, low ones when something is released.
   *
   * @param options what becomes of each severity, and what is accepted
   */
  public static of(options: SeverityPolicyOptions = {}): SeverityPolicy {
    expectOptions('SeverityPolicy.of', undefined, options, TABLE);
    for (const entry of options.accepted ?? []) expectAccepted(entry);
    return new SeverityPolicy(options);
  }

  /**
   * Blocks at once what is at least so grave, and only says what is less.
   *
   * @param severity the least that blocks
   * @param findings those that are accepted all the same
   */
  public static failOn(severity: FindingSeverity, findings: AcceptedFinding[] = []): SeverityPolicy {
    expectArgument('SeverityPolicy.failOn', severity, kinds.oneOf(SEVERITIES), 'the severity');
    const rule = (one: FindingSeverity) => (SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(severity) ? SeverityRule.block() : SeverityRule.warn());
    return calledAs('SeverityPolicy.failOn', 'SeverityPolicy.of', () => SeverityPolicy.of({ critical: rule(FindingSeverity.CRITICAL), high: rule(FindingSeverity.HIGH), medium: rule(FindingSeverity.MEDIUM), low: rule(FindingSeverity.LOW), accepted: findings }));
  }

  private readonly options: SeverityPolicyOptions;

  private constructor(options: SeverityPolicyOptions) {
    this.options = options;
  }

  /** As the program of the verdict reads it. @internal */
  public get _data(): object {
    const {
      critical = SeverityRule.block(), high = SeverityRule.within(Duration.days(7)), medium = SeverityRule.within(Duration.days(30)), low = SeverityRule.beforeRelease(),
      unknown = FindingSeverity.HIGH, accepted = [],
    } = this.options;
    return { rules: { critical: critical._data, high: high._data, medium: medium._data, low: low._data }, unknown, accepted };
  }

  /** The scanners that it speaks of. @internal */
  public get _scanners(): readonly string[] {
    return (this.options.accepted ?? []).flatMap(({ scanner }) => scanner ?? []);
  }
}

function expectAccepted({ id, reason, until }: AcceptedFinding): void {
  const refuse = (option: string, given: unknown, why: string) => new InvalidValueError('call/wrong-value', `SeverityPolicy.of({ accepted: [{ id: ${asWritten(id)}, … }] })`, why, { option, given });
  if (id.trim() === '') throw refuse('id', id, 'its id must not be empty: it says which finding is accepted');
  if (reason.trim() === '') throw refuse('reason', reason, 'its reason must not be empty: those who read the summary want to know why');
  if (until !== undefined && !isDay(until)) throw refuse('until', until, `until must be a day such as '2027-01-31'; it is ${asWritten(until)}`);
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return false;
  const days = [31, Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return Number(day) >= 1 && Number(day) <= (days[Number(month) - 1] ?? 0);
}
