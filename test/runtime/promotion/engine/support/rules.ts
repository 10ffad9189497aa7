import { WindowGate } from '../../../../../lib/runtime/promotion/configuration';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Windows, asked of the words that people read. */
export class Rules {
  public isIn({ days, opens, closes, timeZone, allow }: WindowGate, now: number): boolean {
    if (!FORMATS.has(timeZone)) FORMATS.set(timeZone, new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
    const [, day, clock] = /^(\w+),? (\d\d:\d\d)$/.exec(FORMATS.get(timeZone)!.format(now * 1000))!;
    const today = DAYS.indexOf(day) + 1;
    const inside = opens < closes ? days.includes(today) && opens <= clock && clock < closes
      : (days.includes(today) && clock >= opens) || (days.includes(today === 1 ? 7 : today - 1) && clock < closes);
    return inside === allow;
  }
}
