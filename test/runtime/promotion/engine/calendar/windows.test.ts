import fc from 'fast-check';
import { daysIn, momentFrom, momentIn } from '../../../../../lib/runtime/promotion/engine/calendar/moments';
import { offsetAt } from '../../../../../lib/runtime/promotion/engine/calendar/wall-clock';
import { isIn, nextTime } from '../../../../../lib/runtime/promotion/engine/calendar/windows';
import { DAY, HOUR } from '../support/configuration';
import { Rules } from '../support/rules';

const at = (iso: string) => Date.parse(iso) / 1000;
const window = (days: number[], opens: string, closes: string, timeZone = 'Europe/Berlin') => ({ days, opens, closes, timeZone });
const iso = (seconds: number | undefined) => seconds === undefined ? undefined : new Date(seconds * 1000).toISOString();
const WEEKDAYS = [1, 2, 3, 4, 5];

test('GL-24: weekdays only: what is free on Saturday comes on Monday, in the time of the zone', () => {
  const weekdays = window(WEEKDAYS, '00:00', '24:00', 'America/New_York');
  expect(isIn(weekdays, at('2027-01-02T12:00:00Z'))).toBe(false);
  expect(iso(nextTime(weekdays, at('2027-01-02T12:00:00Z'), true))).toBe('2027-01-04T05:00:00.000Z');
  // In New York it is still Friday.
  expect(isIn(weekdays, at('2027-01-02T04:59:59Z'))).toBe(true);
});

test('over midnight, a window belongs to the day on which it opens', () => {
  const night = window([5], '22:00', '02:00', 'UTC');
  expect(['2027-01-01T21:59:59Z', '2027-01-01T22:00:00Z', '2027-01-02T01:59:59Z', '2027-01-02T02:00:00Z', '2027-01-02T22:00:00Z', '2027-01-01T01:00:00Z'].map((time) => isIn(night, at(time)))).toEqual([false, true, true, false, false, false]);
});

test('where clocks are put forward, a window that begins in the hour that is not there begins when it is over', () => {
  // In Berlin there is no 02:30 on the 28th of March 2027: from 02:00 it is 03:00, which is 01:00 UTC.
  expect(iso(nextTime(window([7], '02:30', '04:00'), at('2027-03-27T12:00:00Z'), true))).toBe('2027-03-28T01:00:00.000Z');
});

test('a window that lies in the hour that is not there opens a week later', () => {
  expect(iso(nextTime(window([7], '02:15', '02:45'), at('2027-03-27T12:00:00Z'), true))).toBe('2027-04-04T00:15:00.000Z');
});

test('where clocks are put back, an hour is shown twice, and a window that lies in it is open twice', () => {
  // In Berlin it is 02:30 twice on the 31st of October 2027: at 00:30 UTC and at 01:30 UTC.
  const early = window([7], '02:00', '02:45');
  const open = ['00:00', '00:44', '00:45', '00:59', '01:00', '01:44', '01:45'].map((time) => isIn(early, at(`2027-10-31T${time}:00Z`)));
  expect(open).toEqual([true, true, false, false, true, true, false]);
  expect(iso(nextTime(early, at('2027-10-31T00:50:00Z'), true))).toBe('2027-10-31T01:00:00.000Z');
});

test('a window that is always open never closes, and one that is open is open now', () => {
  expect(nextTime(window([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00'), at('2027-01-02T12:00:00Z'), false)).toBeUndefined();
  expect(nextTime(window(WEEKDAYS, '09:00', '17:00', 'UTC'), at('2027-01-04T12:00:00Z'), true)).toBe(at('2027-01-04T12:00:00Z'));
});

const CLOCK = fc.tuple(fc.nat(23), fc.constantFrom('00', '15', '30', '45')).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const WINDOW = fc.record({
  days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  opens: CLOCK,
  closes: fc.oneof(CLOCK, fc.constant('24:00')),
  // Half an hour of daylight saving, a quarter of an hour of offset, one that skips days, and one that is far.
  timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'Africa/Casablanca'),
});

test('the next time is the first quarter of an hour at which the clocks, as people read them, say so', () => {
  const rules = new Rules();
  // Around the days on which clocks are changed, and anywhere.
  const start = fc.oneof(fc.constantFrom('2027-03-26', '2027-10-29', '2027-03-12', '2027-11-05', '2027-04-02', '2011-12-28', '2027-02-06').map((day) => at(`${day}T00:00:00Z`)), fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') }));
  fc.assert(fc.property(WINDOW, start, fc.nat(3 * 24), fc.boolean(), (some, day, hours, inside) => {
    const from = Math.floor((day + hours * HOUR) / 900) * 900;
    const said = (time: number) => rules.isIn({ ...some, allow: true } as never, time);
    expect(isIn(some, from)).toBe(said(from));
    const next = nextTime(some, from, inside);
    let expected: number | undefined;
    for (let time = from; time < from + 9 * DAY && expected === undefined; time += 900) if (said(time) === inside) expected = time;
    // What comes later than that is passed over by a change of clocks, or never comes.
    if (expected === undefined) expect(next ?? Infinity).toBeGreaterThanOrEqual(from + 9 * DAY);
    else expect(next).toBe(expected);
  }), { numRuns: 150 });
});

test('a moment is shown as the clocks of the zone show it, with how far away it is', () => {
  expect(momentIn(at('2027-01-04T09:00:00Z'), 'Europe/Berlin')).toBe('Mon 2027-01-04 10:00 Europe/Berlin');
  expect(momentIn(at('2027-01-04T23:30:05Z'), 'Asia/Kathmandu')).toBe('Tue 2027-01-05 05:15:05 Asia/Kathmandu');
  expect(momentFrom(100, 100)).toBe('Thu 1970-01-01 00:01:40 UTC (now)');
  expect(momentFrom(3_600, 0)).toBe('Thu 1970-01-01 01:00 UTC (in 1 h)');
  expect(momentFrom(0, 60)).toBe('Thu 1970-01-01 00:00 UTC (1 min ago)');
  expect([daysIn([1, 2, 3, 4, 5]), daysIn([6, 7]), daysIn([7, 1, 3]), daysIn([2])]).toEqual(['Mon–Fri', 'Sat, Sun', 'Mon, Wed, Sun', 'Tue']);
  expect(offsetAt(at('2027-07-01T00:00:00Z'), 'Australia/Lord_Howe')).toBe(10.5 * HOUR);
});
