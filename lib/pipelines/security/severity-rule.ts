import { asWritten, Duration, expectArgument, InvalidValueError, kinds } from '../../core/inside';

/** As the program of the verdict reads it. */
interface RuleData {
  readonly kind: 'block' | 'warn' | 'within' | 'before-release';
  readonly days?: number;
}

/** What becomes of a finding of some severity. */
export class SeverityRule {
  /** It stands in the way, from the moment on that it is found. */
  public static block(): SeverityRule {
    return new SeverityRule({ kind: 'block' });
  }

  /** It is said, and stands in nobody's way. */
  public static warn(): SeverityRule {
    return new SeverityRule({ kind: 'warn' });
  }

  /**
   * It is said for a while, and stands in the way afterwards. The time begins when code scanning first knew of it on the default branch. Where nobody can say since when that is, it is over.
   *
   * @param time at least a day, whole days
   */
  public static within(time: Duration): SeverityRule {
    expectArgument('SeverityRule.within', time, kinds.made((value) => value instanceof Duration, 'a Duration, such as Duration.days(7)'), 'the time');
    const days = time.toSeconds() / 86_400;
    if (!Number.isInteger(days) || days < 1 || days > 3650) {
      throw new InvalidValueError('call/wrong-value', `SeverityRule.within(${asWritten(time)})`, `the time must be whole days, from 1 to 3650; it is ${time.toString()}`, { option: 'time', given: time, allowed: ['Duration.days(1) to Duration.days(3650)'] });
    }
    return new SeverityRule({ kind: 'within', days });
  }

  /** It is said, and stands in the way of a release: a run of a tag, or of the event `release`. */
  public static beforeRelease(): SeverityRule {
    return new SeverityRule({ kind: 'before-release' });
  }

  /** @internal */
  public readonly _data: RuleData;

  private constructor(data: RuleData) {
    this._data = data;
  }
}
