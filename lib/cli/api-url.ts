import { UsageError } from './usage-error';
import { printable } from '../core/inside';

export const API_OF_GITHUB = 'https://api.github.com';

/** Names of this machine: what goes there does not leave it. */
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** The address that was said with `--api-url`, in the one way in which it is compared. */
export function apiUrlOf(said: string): string {
  const url = URL.canParse(said) ? new URL(said) : undefined;
  const isSafe = url && (url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL.includes(url.hostname)));
  // A name before an @ looks like a host and is none; behind ? and # nothing can follow.
  if (!isSafe || url.username !== '' || url.password !== '' || /[@?#\s\\]/.test(said)) {
    throw new UsageError(`--api-url '${printable(said, 200)}': it takes an address that begins with https:// and has nothing but a host and a path, such as ${API_OF_GITHUB} or https://github.example.com/api/v3.`);
  }
  return plain(url);
}

/** Whether two addresses are of the same API. What cannot be read is not. */
export function sameApi(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && !/[@?#\\]/.test(one) && plain(new URL(one)) === plain(new URL(other));
}

/** Small letters, no port that is the usual one, no slash at its end. */
function plain({ origin, pathname }: URL): string {
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
