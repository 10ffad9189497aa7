export { readerOf } from './places/shells';
export { fillMarks, markScript } from './places/slots';
export type { Hole, ScriptPart, Slots, Verdict } from './places/types';
