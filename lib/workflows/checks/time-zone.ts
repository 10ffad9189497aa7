import { similar } from '../../core/inside';

const known = new Map<string, boolean>();

/** Whether the IANA database has a zone of this name. An offset such as `+01:00` is none. */
export function isTimeZone(name: string): boolean {
  let is = known.get(name);
  if (is === undefined) known.set(name, is = /^[A-Za-z]/.test(name) && isReadable(name));
  return is;
}

function isReadable(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** The zone that was meant, when there is one like it: by its whole name, or by its city. */
export function similarTimeZone(name: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = name.split('/').pop()!.replace(/ /g, '_').toLowerCase();
  return zones.find((zone) => zone.toLowerCase().endsWith(`/${city}`)) ?? similar(name, zones);
}
