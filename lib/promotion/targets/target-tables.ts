import { Duration, kinds } from '../../core/inside';

const seconds = (value: unknown) => (value instanceof Duration ? value.toSeconds() : NaN);

/** How long a script waits. */
export const WAIT = kinds.made((value) => Number.isInteger(seconds(value)) && seconds(value) >= 1 && seconds(value) <= 86400, 'a Duration of whole seconds up to a day, such as Duration.minutes(10)');

/** One line that people read. */
export const A_NAME = kinds.made((value) => typeof value === 'string' && /^[^\r\n]{1,80}$/.test(value), 'one line of at most 80 characters');

/** A path inside of the repository: what is checked out beside it is nobody's business. */
export const PATH = kinds.made(
  (value) => typeof value === 'string' && /^[\w.@+-][\w.@+/ -]*$/.test(value) && !value.split('/').includes('..'),
  "a path from the root of the repository, such as 'deploy/production'",
);

/** Images of the release by the names that a target knows them by. */
export const IMAGES = kinds.map(kinds.made((value) => typeof value === 'string' && value !== '', 'the name of an image of the release'));

/** A label of RFC 1123. */
export const NAMESPACE = kinds.made((value) => typeof value === 'string' && /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/.test(value), "the name of a namespace, letters in lower case, digits and '-', such as 'shop'");
