export type { Document } from './document';
export { Duration } from './duration';
export type { Finding } from './finding';
export { InvalidValueError } from './invalid-value-error';
export { Origin } from './origin';
export type { Place } from './place';
export { Severity } from './severity';
export type { SourceLocation } from './source-location';
