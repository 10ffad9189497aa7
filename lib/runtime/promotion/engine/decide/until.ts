import { refuse } from './refusal';

const UNITS: Readonly<Record<string, number>> = { m: 60, h: 3_600, d: 86_400, w: 7 * 86_400 };
const LONGEST = 366 * 86_400;

/** A moment in the future: ISO with an offset, a date (its beginning in UTC), or a length of time such as `90m`, `12h`, `3d`, `2w`. In seconds since the epoch. */
export function untilOf(text: string, now: number): number {
  const given = text.trim();
  const span = /^(\d{1,6})([mhdw])$/.exec(given);
  const isMoment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(given);
  const until = span ? now + Number(span[1]) * UNITS[span[2]] : isMoment ? Math.floor(Date.parse(given) / 1000) : NaN;
  if (Number.isNaN(until)) refuse(given === '' ? 'say until when: a date, a moment such as 2026-12-24T08:00:00+01:00, or a length of time such as 3d' : `'${given}' is no date, no moment such as 2026-12-24T08:00:00+01:00, and no length of time such as 90m, 12h, 3d or 2w`);
  if (until <= now) refuse(`'${given}' is over already`);
  if (until > now + LONGEST) refuse(`'${given}' is more than a year away`);
  return until;
}
