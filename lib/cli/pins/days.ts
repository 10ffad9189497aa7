import { printable } from '../../core/inside';
import { UsageError } from '../usage-error';

const HOURS = { h: 1, d: 24, w: 24 * 7 };

/** How long a release must have been out, where nobody says otherwise. */
export const COOLDOWN = '7d';

/** `7d`, `12h`, `2w` or `0`, in milliseconds. */
export function cooldownOf(said: string): number {
  const [, number, unit] = /^(\d{1,4})([hdw]?)$/.exec(said) ?? [];
  if (number === undefined || (unit === '' && number !== '0')) throw new UsageError(`--cooldown '${printable(said, 40)}': it takes a number of hours, days or weeks, such as 12h, 7d or 2w; 0 for none.`);
  return unit === '' ? 0 : Number(number) * HOURS[unit as keyof typeof HOURS] * 3_600_000;
}
