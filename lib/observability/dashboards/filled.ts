import { kinds } from '../../core/inside';

/** A text that people read. */
export const FILLED = kinds.made((value) => typeof value === 'string' && value.trim() !== '', 'a text that says something');
