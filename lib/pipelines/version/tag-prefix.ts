import { kinds } from '../../core/inside';

/** What stands before the version in a tag. It is compared, and may not be a pattern. */
export const TAG_PREFIX = kinds.made((value) => typeof value === 'string' && /^[A-Za-z\d][\w./@-]{0,60}$/.test(value) && !value.includes('..'), "the beginning of tags: letters, digits, '.', '_', '/', '@' and '-', such as 'v' or 'client-v'");
