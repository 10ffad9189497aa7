import { InvalidValueError } from './invalid-value-error';
import { asWritten } from './private/as-written';

/** A length of time, with its unit in the type instead of in the name of an option. */
export class Duration {
  /**
   * @param amount the number of seconds: not negative
   */
  public static seconds(amount: number): Duration {
    return new Duration(amount, 'seconds', 1);
  }

  /**
   * @param amount the number of minutes: not negative
   */
  public static minutes(amount: number): Duration {
    return new Duration(amount, 'minutes', 60);
  }

  /**
   * @param amount the number of hours: not negative
   */
  public static hours(amount: number): Duration {
    return new Duration(amount, 'hours', 3600);
  }

  /**
   * @param amount the number of days of 24 hours: not negative
   */
  public static days(amount: number): Duration {
    return new Duration(amount, 'days', 86400);
  }

  private readonly total: number;

  private constructor(amount: number, unit: string, factor: number) {
    if (!Number.isFinite(amount) || amount < 0) {
      const why = 'the amount must be a number that is zero or more';
      throw new InvalidValueError('call/wrong-duration', `Duration.${unit}(${asWritten(amount)})`, why, { option: 'amount', given: amount, allowed: ['a number that is zero or more'] });
    }
    this.total = amount * factor;
  }

  /** The whole of it in seconds. */
  public toSeconds(): number {
    return this.total;
  }

  /** The whole of it in minutes; a part of a minute is kept as a fraction. */
  public toMinutes(): number {
    return this.total / 60;
  }

  /** A person's way to say it, such as `90 minutes`. */
  public toString(): string {
    const units: [string, number][] = [['day', 86400], ['hour', 3600], ['minute', 60]];
    for (const [unit, factor] of units) {
      if (this.total > 0 && this.total % factor === 0) return plural(this.total / factor, unit);
    }
    return plural(this.total, 'second');
  }
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
