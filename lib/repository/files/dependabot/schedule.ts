import { DependabotScheduleModel } from './model';
import { Weekday, expectArgument, expectOptions, kinds, optionTable } from '../../../core/inside';

/** When on its day Dependabot looks for new versions. */
export interface DependabotTimeOptions {
  /**
   * The time of day: `05:30`.
   *
   * @default - one that GitHub picks
   */
  readonly time?: string;
  /**
   * The time zone of `time`, by its name in the IANA database: `Europe/Berlin`.
   *
   * @default 'Etc/UTC'
   */
  readonly timezone?: string;
}

/** When in the week Dependabot looks for new versions. */
export interface DependabotWeeklyOptions extends DependabotTimeOptions {
  /**
   * The day.
   *
   * @default Weekday.MONDAY
   */
  readonly day?: Weekday;
}

/** How often Dependabot looks for new versions. Security updates do not wait for it. */
export class DependabotSchedule {
  /**
   * From Monday to Friday.
   *
   * @param options the time of day
   */
  public static daily(options: DependabotTimeOptions = {}): DependabotSchedule {
    return timed('daily', options);
  }

  /**
   * Once a week.
   *
   * @param options day and time
   */
  public static weekly(options: DependabotWeeklyOptions = {}): DependabotSchedule {
    expectOptions('DependabotSchedule.weekly', undefined, options, WEEKLY);
    return DependabotSchedule._of({ interval: 'weekly', day: options.day, time: options.time, timezone: options.timezone });
  }

  /**
   * On the first day of every month.
   *
   * @param options the time of day
   */
  public static monthly(options: DependabotTimeOptions = {}): DependabotSchedule {
    return timed('monthly', options);
  }

  /**
   * On the first day of January, April, July and October.
   *
   * @param options the time of day
   */
  public static quarterly(options: DependabotTimeOptions = {}): DependabotSchedule {
    return timed('quarterly', options);
  }

  /**
   * On the first day of January and July.
   *
   * @param options the time of day
   */
  public static semiannually(options: DependabotTimeOptions = {}): DependabotSchedule {
    return timed('semiannually', options);
  }

  /**
   * On the first day of January.
   *
   * @param options the time of day
   */
  public static yearly(options: DependabotTimeOptions = {}): DependabotSchedule {
    return timed('yearly', options);
  }

  /**
   * By a time table.
   *
   * @param cron such as `0 9 * * 1`, or in words: `every day at 5pm`
   * @param timezone its time zone; none for UTC
   */
  public static cron(cron: string, timezone?: string): DependabotSchedule {
    expectArgument('DependabotSchedule.cron', cron, kinds.made((value) => typeof value === 'string' && value.trim() !== '', 'a time table, such as 0 9 * * 1'), 'it');
    if (timezone !== undefined) expectArgument('DependabotSchedule.cron', timezone, zone, 'its time zone');
    return DependabotSchedule._of({ interval: 'cron', cron, timezone });
  }

  /** @internal */
  public static _of(model: DependabotScheduleModel): DependabotSchedule {
    return new DependabotSchedule(model);
  }

  /** @internal */
  public readonly _model: DependabotScheduleModel;

  private constructor(model: DependabotScheduleModel) {
    this._model = model;
  }
}

const zone = kinds.made((value) => typeof value === 'string' && /^[A-Za-z]/.test(value), "the name of a time zone, such as 'Europe/Berlin'");
const TIME = {
  time: kinds.made((value) => typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value), "a time of day with two digits each, such as '05:30'"),
  timezone: zone,
};
const TIMED = optionTable(TIME);
const WEEKLY = optionTable({ ...TIME, day: kinds.oneOf(Object.values(Weekday)) });

function timed(interval: string, options: DependabotTimeOptions): DependabotSchedule {
  expectOptions(`DependabotSchedule.${interval}`, undefined, options, TIMED);
  return DependabotSchedule._of({ interval, time: options.time, timezone: options.timezone });
}
