/** Days and times, as the program reads them. */
interface Window {
  readonly allow: boolean;
  readonly days: readonly number[];
  readonly opens: string;
  readonly closes: string;
}

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** How many minutes of a week all of these windows let something through. */
export function openMinutes(windows: readonly Window[]): number {
  const open = Array.from({ length: WEEK }, () => true);
  for (const window of windows) {
    const inside = minutesOf(window);
    for (let minute = 0; minute < WEEK; minute++) if (inside.has(minute) !== window.allow) open[minute] = false;
  }
  return open.filter((minute) => minute).length;
}

/** What goes over midnight belongs to the day on which it opens. */
function minutesOf({ days, opens, closes }: Window): ReadonlySet<number> {
  const [start, end] = [minuteOf(opens), minuteOf(closes)];
  const length = end > start ? end - start : end + DAY - start;
  return new Set(days.flatMap((day) => Array.from({ length }, (_, i) => ((day - 1) * DAY + start + i) % WEEK)));
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
