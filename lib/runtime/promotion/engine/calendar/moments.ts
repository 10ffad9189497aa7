import { offsetAt, wallClock } from './wall-clock';
import { span } from '../../../common/words';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A moment, as the clocks of a zone show it: `Mon 2026-11-30 09:00 Europe/Berlin`. */
export function momentIn(at: number, zone = 'UTC'): string {
  const text = new Date((at + offsetAt(at, zone)) * 1000).toISOString();
  const seconds = text.slice(17, 19);
  return `${DAYS[wallClock(at, zone).weekday - 1]} ${text.slice(0, 10)} ${text.slice(11, 16)}${seconds === '00' ? '' : `:${seconds}`} ${zone}`;
}

/** A moment in UTC, and how far away it is. */
export function momentFrom(at: number, now: number): string {
  return at > now ? `${momentIn(at)} (in ${span(at - now)})` : at < now ? `${momentIn(at)} (${span(now - at)} ago)` : `${momentIn(at)} (now)`;
}

/** Days in words: `Mon–Fri`, `Sat, Sun`. */
export function daysIn(days: readonly number[]): string {
  const sorted = [...new Set(days)].sort();
  const consecutive = sorted.length > 2 && sorted.every((day, at) => at === 0 || day === sorted[at - 1] + 1);
  return consecutive ? `${DAYS[sorted[0] - 1]}–${DAYS[sorted[sorted.length - 1] - 1]}` : sorted.map((day) => DAYS[day - 1]).join(', ');
}
