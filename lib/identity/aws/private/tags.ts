import { kinds } from '../../../core/inside';

/** What tags are, to the table of options. */
export const TAGS = kinds.map(kinds.text);

/** What AWS would not take as tags. */
export function wrongTag(tags: Readonly<Record<string, string>>): string | undefined {
  const entries = Object.entries(tags).filter(([, value]) => value !== undefined);
  if (entries.length > 50) return `there are ${entries.length} tags; AWS takes 50`;
  for (const [key, value] of entries) {
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key)) return `the key of the tag '${key}' must be 1 to 128 letters, digits, spaces and _ . : / = + - @`;
    if (/^aws:/i.test(key)) return `the tag '${key}' begins with 'aws:', which AWS keeps for itself`;
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) return `the value of the tag '${key}' must be at most 256 letters, digits, spaces and _ . : / = + - @`;
  }
  return undefined;
}
