export { isHarmlessValue } from './places/numbers';
export { readerOf } from './places/shells';
export { fillMarks, markScript } from './places/slots';
export { follow, isFollowed } from './uses/follow';
export type { Entry, Use } from './uses/use';
export { fileIn, listsFiles, mentions, pathOfFile } from './uses/left-files';
export { changesWhatRuns } from './uses/loaders';
export type { Hole, ScriptPart, Slots, Verdict } from './places/types';
