import { createHash } from 'crypto';

/** The longest id: it is a file name, a key of S3 and the name of an artifact. */
export const LONGEST_ID = 180;

/** What every part of an id is made of. */
export const ID = /^[A-Za-z0-9._-]+$/;

/** The id of what is made of these parts. Parts that had to be changed leave a trace, so that two of them stay two. */
export function eventId(...parts: readonly (string | number)[]): string {
  const plain = parts.join('-');
  const clean = parts.map((part) => String(part).replace(/[^A-Za-z0-9._-]/g, '_')).join('-');
  if (clean === plain && clean.length <= LONGEST_ID) return clean;
  const trace = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10);
  return `${clean.slice(0, LONGEST_ID - trace.length - 1)}-${trace}`;
}
