import { InvalidValueError, Weekday, asWritten, expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { isTimeZone } from '../../workflows/inside';

/** When in every week. */
export interface WeeklyIntervalOptions {
  /**
   * On which days.
   *
   * @default - on all of them
   */
  readonly weekdays?: Weekday[];
  /**
   * From which time of the day: `22:00`. Later than `endTime`, it lasts until the next day.
   *
   * @default '00:00'
   */
  readonly startTime?: string;
  /**
   * Until which time of the day: `06:00`.
   *
   * @default '24:00'
   */
  readonly endTime?: string;
  /**
   * The time zone in which that is so: `Europe/Zurich`.
   *
   * @default 'UTC'
   */
  readonly timeZone?: string;
}

/**
 * A time that comes again every week.
 *
 * @see https://prometheus.io/docs/alerting/latest/configuration/#time_interval
 */
export class TimeInterval {
  /**
   * A time of every week, such as the weekend or the hours of the night.
   *
   * @param name what people call it: `weekend`
   * @param options on which days, and when
   */
  public static weekly(name: string, options: WeeklyIntervalOptions): TimeInterval {
    expectArgument('TimeInterval.weekly', name, NAME, 'the name');
    const { weekdays, startTime, endTime } = expectOptions('TimeInterval.weekly', name, options, WEEKLY);
    const call = `TimeInterval.weekly(${asWritten(name)})`;
    if (!weekdays && !startTime && !endTime) throw new InvalidValueError('call/wrong-value', call, 'it is always: name some weekdays, or a time', { option: 'options', given: options });
    if (startTime !== undefined && startTime === endTime) throw new InvalidValueError('call/contradiction', call, `it ends at ${endTime}, when it begins`, { option: 'endTime', given: endTime });
    return new TimeInterval(name, options);
  }

  /** What people call it. */
  public readonly name: string;
  /** @internal */
  public readonly _options: WeeklyIntervalOptions;

  private constructor(name: string, options: WeeklyIntervalOptions) {
    this.name = name;
    this._options = options;
  }
}

const NAME = kinds.made((value) => typeof value === 'string' && /^[\w-]+$/.test(value), "letters, digits, - and _, such as 'weekend'");

const time = (allowed: RegExp, example: string) => kinds.made((value) => typeof value === 'string' && allowed.test(value), `a time of the day, such as '${example}'`);

const WEEKLY = optionTable({
  weekdays: kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((day) => Object.values<unknown>(Weekday).includes(day)), 'a list of days, such as [Weekday.SATURDAY, Weekday.SUNDAY], of which there is at least one'),
  startTime: time(/^(?:[01]\d|2[0-3]):[0-5]\d$/, '22:00'),
  endTime: time(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, '06:00'),
  timeZone: kinds.made((value) => typeof value === 'string' && isTimeZone(value), "a time zone, such as 'Europe/Zurich'"),
}, [], { from: 'startTime', to: 'endTime' });
