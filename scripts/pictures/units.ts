import { FieldDefaults } from './dashboard';

const TIMES: readonly (readonly [name: string, seconds: number])[] = [['year', 31536000], ['week', 604800], ['day', 86400], ['hour', 3600], ['min', 60], ['s', 1], ['ms', 0.001]];

/** A value as Grafana prints it in the unit of a panel. */
export function printed(value: number | undefined, defaults: FieldDefaults): string {
  if (value === undefined || Number.isNaN(value)) return defaults.noValue ?? 'No data';
  const { unit = 'short', decimals } = defaults;
  switch (unit) {
    case 'percentunit': return `${digits(value * 100, decimals)}%`;
    case 'percent': return `${digits(value, decimals)}%`;
    case 's': case 'dtdurations': return time(value, decimals);
    case 'd': return time(value * 86400, decimals);
    case 'dateTimeAsIso': case 'dateTimeFromNow': return new Date(value).toISOString().slice(0, 16).replace('T', ' ');
    case 'short': case 'none': return short(value, decimals);
    default: return `${short(value, decimals)} ${unit}`;
  }
}

function time(seconds: number, decimals: number | undefined): string {
  const [name, length] = TIMES.find(([, least]) => Math.abs(seconds) >= least) ?? TIMES.at(-1)!;
  const count = seconds / length;
  return `${digits(count, decimals)} ${name}${name.length > 3 && Math.abs(count) !== 1 ? 's' : ''}`;
}

function short(value: number, decimals: number | undefined): string {
  const size = Math.abs(value);
  if (size >= 1e6) return `${digits(value / 1e6, decimals)} Mil`;
  return size >= 1e3 ? `${digits(value / 1e3, decimals)} K` : digits(value, decimals);
}

/** Without anything said, three digits that mean something. */
function digits(value: number, decimals: number | undefined): string {
  if (decimals !== undefined) return value.toFixed(decimals);
  return String(Number(value.toPrecision(3)));
}
