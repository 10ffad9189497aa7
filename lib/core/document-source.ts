import { Finding } from './finding';
import { Origin } from './origin';
import { TextDocument } from './text-document';
import { TreeDocument } from './tree';

/** A file that a delivery would write, or the part of a file of the user's that it keeps up to date. */
export interface WrittenFile {
  /** As a message calls its source: `workflow`. */
  readonly what: string;
  /** The id that the user gave, when it became a part of the name. */
  readonly id?: string;
  /** Where it goes, from the root of the repository. */
  readonly file: string;
  readonly origin: Origin;
  /** Only the part of this name is ours. */
  readonly section?: string;
}

/** A document of a room before it is made. Its tree is made when it is needed, and not kept: it is several times the size of the text. */
export interface DocumentSource extends WrittenFile {
  /** Whether GitHub's own parser of workflows and actions reads it. */
  readonly reader?: 'github';
  /** What stands there was read and stays in it, whoever wrote it: others may write the file as well. */
  readonly isShared?: boolean;
  /** What the reader of such files would refuse, given what it reads. */
  readonly mistakes?: (plain: unknown) => readonly DocumentMistake[];
  /** Whether an error speaks of a thing that the document is made of; by default those of the construct that its origin belongs to. */
  readonly isMadeOf?: (finding: Finding) => boolean;
  /** Commands that people run on the file: a project gets a task for each. */
  readonly commands?: readonly DocumentCommand[];
  /** Why parts of it stand there that their declaration does not say; asked only when a person wants to know. */
  readonly reasons?: () => readonly DocumentReason[];
  shape(): TreeDocument | TextDocument;
}

/** Why a part of a document stands there, besides its declaration. */
export interface DocumentReason {
  /** The keys that lead to the part, from the top down. */
  readonly keys: readonly (string | number)[];
  /** A sentence. */
  readonly text: string;
  /** Where somebody asked for it. */
  readonly origin?: Origin;
  /** What decides it otherwise. */
  readonly change?: string;
}

/** What a schema does not allow. */
export interface DocumentMistake {
  /** `updates[0].schedule`; empty for the whole. */
  readonly path: string;
  /** The same as keys, from the top down. */
  readonly keys: readonly (string | number)[];
  /** A predicate: `must be a text, and is 5`. */
  readonly message: string;
}

/** `slipway <name>`. */
export interface DocumentCommand {
  readonly name: string;
  readonly description: string;
}
