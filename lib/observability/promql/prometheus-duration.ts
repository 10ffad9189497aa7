import { Duration, OptionKind } from '../../core/inside';

const UNITS: readonly (readonly [unit: string, seconds: number])[] = [['d', 86400], ['h', 3600], ['m', 60], ['s', 1]];

/** What Prometheus calls a duration: whole seconds, at least one. */
export const WINDOW: OptionKind = {
  misfit: (value) => (value instanceof Duration && Number.isSafeInteger(value.toSeconds()) && value.toSeconds() > 0
    ? undefined
    : { at: '', value, why: 'must be a Duration of whole seconds, at least one, such as Duration.hours(1)' }),
};

/** `1h30m`: the way Prometheus writes a length of time. */
export function prometheusDuration(duration: Duration): string {
  let left = duration.toSeconds();
  const parts = UNITS.flatMap(([unit, seconds]) => {
    const count = Math.floor(left / seconds);
    left -= count * seconds;
    return count > 0 ? [`${count}${unit}`] : [];
  });
  return parts.join('') || '0s';
}

const SECONDS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86400, w: 604800, y: 31536000 };

/** The seconds of a duration as Prometheus writes it; undefined for what is none. */
export function secondsOf(text: string): number | undefined {
  const number = /^\d+(?:\.\d+)?$/.exec(text);
  if (number) return Number(text);
  if (!/^(?:\d+(?:ms|[smhdwy]))+$/.test(text)) return undefined;
  return [...text.matchAll(/(\d+)(ms|[smhdwy])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * SECONDS[unit], 0);
}
