import { TimeIntervalModel } from './model';
import { TimeInterval, Weekday } from './time-interval';

const WEEK = Object.values(Weekday);

/** What goes past midnight is two parts: Alertmanager knows times of one day. */
export function resolveInterval({ name, _options: { weekdays = [], from, to, timeZone = 'UTC' } }: TimeInterval): TimeIntervalModel {
  const days = WEEK.filter((day) => weekdays.includes(day));
  if (from === undefined && to === undefined) return { name, parts: [{ weekdays: days, timeZone }] };
  const [begin, end] = [from ?? '00:00', to ?? '24:00'];
  if (begin < end) return { name, parts: [{ weekdays: days, from: begin, to: end, timeZone }] };
  const evening = { weekdays: days, from: begin, to: '24:00', timeZone };
  // Until midnight, the next day has no part of it.
  return { name, parts: end === '00:00' ? [evening] : [evening, { weekdays: nextDays(days), from: '00:00', to: end, timeZone }] };
}

function nextDays(days: readonly Weekday[]): Weekday[] {
  return WEEK.filter((_, at) => days.includes(WEEK[(at + WEEK.length - 1) % WEEK.length]));
}
