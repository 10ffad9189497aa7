import { nextMoment, wallClock } from './wall-clock';
import { WindowGate } from '../../configuration';

type Window = Pick<WindowGate, 'days' | 'opens' | 'closes' | 'timeZone'>;

const DAY = 86_400;
/** What repeats every week, and is passed over when clocks change, comes within three of them. */
const FARTHEST = 22 * DAY;

/** Whether a moment lies in a window. What decides is what the clocks of its zone show: an hour that they show twice counts twice. */
export function isIn(window: Window, at: number): boolean {
  const { weekday, seconds } = wallClock(at, window.timeZone);
  const [opens, closes] = [secondsOf(window.opens), secondsOf(window.closes)];
  const today = window.days.includes(weekday);
  if (opens < closes) return today && seconds >= opens && seconds < closes;
  const yesterday = window.days.includes(weekday === 1 ? 7 : weekday - 1);
  return (today && seconds >= opens) || (yesterday && seconds < closes);
}

/** The first moment from this one on at which it is in a window, or is in none; undefined when there is no such moment. */
export function nextTime(window: Window, at: number, inside: boolean): number | undefined {
  const times = [0, secondsOf(window.opens), secondsOf(window.closes) % DAY];
  for (let moment = at; moment <= at + FARTHEST; moment = nextMoment(moment, window.timeZone, times)) {
    if (isIn(window, moment) === inside) return moment;
  }
  return undefined;
}

/** `09:30` in seconds since midnight. */
export function secondsOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 3_600 + minutes * 60;
}
