const DAY = 86_400;

/** What the clock on a wall shows. */
export interface WallClock {
  /** 1 (Monday) to 7. */
  readonly weekday: number;
  /** Since midnight. */
  readonly seconds: number;
}

export function wallClock(at: number, zone: string): WallClock {
  const local = at + offsetAt(at, zone);
  const day = Math.floor(local / DAY);
  // The first of January 1970 was a Thursday.
  return { weekday: ((day + 3) % 7) + 1, seconds: local - day * DAY };
}

/** Clocks are changed at full quarters of an hour, so within one of them they are asked once. */
const QUARTER = 900;
const MOST_KNOWN = 10_000;
const KNOWN = new Map<string, number>();

/** How far the clocks of a zone are ahead of UTC. */
export function offsetAt(at: number, zone: string): number {
  const quarter = Math.floor(at / QUARTER);
  const key = `${zone} ${quarter}`;
  let offset = KNOWN.get(key);
  if (offset === undefined) {
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(key, offset = askedOffset(quarter * QUARTER, zone));
  }
  return offset;
}

function askedOffset(at: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(new Date(at * 1000));
  const part = (type: string) => Number(parts.find((each) => each.type === type)!.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) / 1000 - at;
}

/**
 * The first moment after this one at which the clock shows one of these times of day (in seconds), or at which it was changed.
 * Between two such moments it runs evenly, so whoever looks at each of them misses nothing.
 */
export function nextMoment(at: number, zone: string, times: readonly number[]): number {
  const { seconds } = wallClock(at, zone);
  const next = at + Math.min(...times.map((time) => positive(time - seconds)));
  const offset = offsetAt(at, zone);
  return offsetAt(next, zone) === offset ? next : changeBetween(at, next, zone, offset);
}

/** When the offset is no longer what it was. */
function changeBetween(from: number, to: number, zone: string, offset: number): number {
  let [before, after] = [from, to];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle, zone) === offset) before = middle;
    else after = middle;
  }
  return after;
}

/** How long until that time of day comes again. */
function positive(seconds: number): number {
  return ((seconds % DAY) + DAY) % DAY || DAY;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = FORMATS.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
    FORMATS.set(zone, format);
  }
  return format;
}
