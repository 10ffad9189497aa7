/** A window as the program is told of it. */
export interface WindowGate {
  readonly allow: boolean;
  /** 1 for Monday to 7 for Sunday. */
  readonly days: readonly number[];
  readonly opens: string;
  readonly closes: string;
  readonly timeZone: string;
}

const DAY = 1440;
const WEEK = 7 * DAY;

/** Monday, the fourth of January 2027, in UTC: milliseconds since 1970. */
const FIRST = 1_799_020_800_000;

/** One week in every month of a year, as its Monday: clocks are changed, and windows of different zones move against each other. Rules know no other time than this. */
const WEEKS = [0, 4, 8, 13, 17, 22, 26, 30, 35, 39, 43, 48].map((weeks) => FIRST + weeks * WEEK * 60_000);

/** The minutes of a week in which something is open. */
export type Minutes = readonly boolean[];

/** When a window lets something through, minute by minute in UTC, in each of some weeks of a year. */
export function weeksOf(window: WindowGate): readonly Minutes[] {
  const local = localWeek(window);
  return WEEKS.map((start) => {
    const offset = offsetOf(window.timeZone, start);
    return local.map((_, minute) => local[(minute + offset + WEEK) % WEEK]);
  });
}

/** What the clocks on the wall say. What closes at or before it opens goes over midnight. */
function localWeek({ days, opens, closes }: WindowGate): Minutes {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  const length = to > from ? to - from : to - from + DAY;
  const minutes = new Array<boolean>(WEEK).fill(false);
  for (const day of days) {
    for (let minute = 0; minute < length; minute++) minutes[((day - 1) * DAY + from + minute) % WEEK] = true;
  }
  return minutes;
}

/** How far the clocks of a zone are ahead of UTC, in minutes, when it is midnight there and Monday begins. */
function offsetOf(timeZone: string, monday: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', weekday: 'short', hour: 'numeric', minute: 'numeric' }).formatToParts(monday);
  const part = (type: string) => parts.find((each) => each.type === type)!.value;
  return Number(part('hour')) * 60 + Number(part('minute')) - (part('weekday') === 'Mon' ? 0 : DAY);
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** When releases get through several windows: where some allow, one of them is enough, and none may forbid. */
export function openWeeks(windows: readonly WindowGate[]): readonly Minutes[] {
  const [allowing, forbidding] = [windows.filter(({ allow }) => allow), windows.filter(({ allow }) => !allow)].map((some) => some.map(weeksOf));
  return WEEKS.map((_, week) => Array.from({ length: WEEK }, (__, minute) => (allowing.length === 0 || allowing.some((one) => one[week][minute])) && !forbidding.some((one) => one[week][minute])));
}

/** The longest stretch in which something is open, in minutes. The week goes round. */
export function longestStretch(minutes: Minutes): number {
  if (!minutes.includes(false)) return WEEK;
  const begin = minutes.indexOf(false);
  let [longest, now] = [0, 0];
  for (let i = 0; i < WEEK; i++) {
    now = minutes[(begin + i) % WEEK] ? now + 1 : 0;
    longest = Math.max(longest, now);
  }
  return longest;
}

/** Whether everything that is open in the one is open in the other as well. */
export function isWithin(one: readonly Minutes[], other: readonly Minutes[]): boolean {
  return one.every((minutes, week) => minutes.every((open, minute) => !open || other[week][minute]));
}
