export { askedOfGit } from './commands/git';
export { isHarmlessValue } from './places/numbers';
export { UNKNOWN_SHELL, readerOf } from './places/shells';
export { fillMarks, markScript } from './places/slots';
export { commandsIn, follow, isFollowed } from './uses/follow';
export type { Entry, Use } from './uses/use';
export { fileIn, fileNamed, listsFiles, mentions, pathOfFile } from './uses/left-files';
export { changesWhatRuns } from './uses/loaders';
export type { Doubt, Hole, Known, ScriptPart, Slots, Verdict } from './places/types';
