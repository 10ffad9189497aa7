import { TimeIntervalModel } from './model';
import { TimeInterval } from './time-interval';
import { Weekday } from '../../core/inside';

const WEEK = Object.values(Weekday);

/** What goes past midnight is two parts: Alertmanager knows times of one day. */
export function resolveInterval({ name, _options: { weekdays = [], startTime, endTime, timeZone = 'UTC' } }: TimeInterval): TimeIntervalModel {
  const days = WEEK.filter((day) => weekdays.includes(day));
  if (startTime === undefined && endTime === undefined) return { name, parts: [{ weekdays: days, timeZone }] };
  const [begin, end] = [startTime ?? '00:00', endTime ?? '24:00'];
  if (begin < end) return { name, parts: [{ weekdays: days, startTime: begin, endTime: end, timeZone }] };
  const evening = { weekdays: days, startTime: begin, endTime: '24:00', timeZone };
  // Until midnight, the next day has no part of it.
  return { name, parts: end === '00:00' ? [evening] : [evening, { weekdays: nextDays(days), startTime: '00:00', endTime: end, timeZone }] };
}

function nextDays(days: readonly Weekday[]): Weekday[] {
  return WEEK.filter((_, at) => days.includes(WEEK[(at + WEEK.length - 1) % WEEK.length]));
}
