const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:Z|([+-])(\d\d):(\d\d))$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether it is a point in time that means the same everywhere: a date without an offset is another one in every place. */
export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && secondsOf(value) !== undefined;
}

/** Whether one point in time is before another. */
export function isBefore(one: string, other: string): boolean {
  return secondsOf(one)! < secondsOf(other)!;
}

/** The seconds since the beginning of the year 0, as calendars count backwards; undefined when there is no such time. */
function secondsOf(text: string): number | undefined {
  const [, year, month, day, hour, minute, second, , offsetHours, offsetMinutes] = (ISO.exec(text) ?? []).map(Number);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && hour <= 23 && minute <= 59)) return undefined;
  const sign = text.endsWith('Z') ? 0 : /-\d\d:\d\d$/.test(text) ? -1 : 1;
  if (sign !== 0 && !(offsetHours <= 14 && offsetMinutes <= 59)) return undefined;
  const days = daysBefore(year) + DAYS.slice(0, month - 1).reduce((total, length) => total + length, 0) + (month > 2 && isLeap(year) ? 1 : 0) + day - 1;
  const offset = sign === 0 ? 0 : sign * (offsetHours * 3600 + offsetMinutes * 60);
  return ((days * 24 + hour) * 60 + minute) * 60 + (Number.isNaN(second) ? 0 : second) - offset;
}

function daysBefore(year: number): number {
  const years = year - 1;
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : DAYS[month - 1];
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
