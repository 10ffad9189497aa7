import { Defect } from './defect';
import { DeliveryModel, ModelKey } from './model';
import { AppliedRule, Rule } from './rule';
import { AddedDefault, Declared, DocumentSource, Kind, SectionDocument } from '../core/inside';

/** What a room that declares gives to the conductor. All of it is pure: constructs to data, data to findings and documents. */
export interface Room<M = unknown> {
  /** Under which its models are found, and what they are when nothing was declared. */
  readonly key: ModelKey<M>;
  /** The nouns that it declares. */
  readonly kinds: readonly Kind<unknown>[];
  readonly rules: readonly Rule[];
  /** What must be known before anything is resolved, such as a lock file. */
  prepare?(declared: Declared, surroundings: RoomSurroundings): void;
  /**
   * Makes its models.
   *
   * @param declared the nouns
   * @param model what the rooms before it resolved
   * @param surroundings what it may know beside
   */
  resolve(declared: Declared, model: DeliveryModel, surroundings: RoomSurroundings): M;
  /** Makes what others write and is read, under a key of its own: at once, because the rooms after it read it. */
  beside?(declared: Declared, model: DeliveryModel, surroundings: RoomSurroundings): ReadonlyMap<ModelKey<unknown>, unknown>;
  /** What it read beside, in the place of what is declared: for whoever asks about a repository as it stands. */
  subject?(model: DeliveryModel): ReadonlyMap<ModelKey<unknown>, unknown>;
  /** What could not be resolved; each is reported by the rule of the same id. */
  defects(models: M): readonly Defect[];
  /**
   * The files, in the order of their declaration.
   *
   * @param model all models, complete when a file is shaped and not before
   */
  documents(models: M, model: DeliveryModel): readonly DocumentSource[];
  /** Parts of files that belong to the user. */
  sections?(models: M): readonly SectionDocument[];
  /** What it says to rooms before it that ask, under keys of theirs. Lists that several rooms say under one key are joined. */
  says?(models: M, model: DeliveryModel): ReadonlyMap<ModelKey<unknown>, unknown>;
  /** The keys that stand in its files because nobody said anything of them, each as often as it does. */
  byDefault?(models: M): Iterable<Pick<AddedDefault, 'key' | 'of'>>;
  /** Goes over its models once, for all rules that have hooks for what is in them. */
  walk?(models: M, rules: readonly AppliedRule[]): void;
}

/** A file of the repository that others write. */
export interface FileThere {
  /** From the root of the repository. */
  readonly path: string;
  /** As a finding names it. */
  readonly shown: string;
  /** Undefined where it cannot be read. */
  readonly text?: string;
  /** Why it cannot be read: the end of a sentence. */
  readonly problem?: string;
  /** It is a link; or it is not known to be there at all, because a folder above is one. */
  readonly link?: 'itself' | 'above';
}

/** The files of the repository that others write. */
export interface RepositoryFiles {
  /** Undefined where nothing is known of such a file: it is not there, or it is written by a program. */
  read(path: string): FileThere | undefined;
  /** The names of those directly in a folder, in order. */
  list(folder: string): readonly string[];
  /**
   * The metadata files of all actions, wherever they lie. Undefined where an action is only of interest when a step uses it.
   */
  actions?(): readonly string[];
  /**
   * What comes of one file alone, by whatever takes long to make it: whoever remembers it gives it back. Undefined where nobody does.
   *
   * @param kind what is made of it; the same text may be read in several ways
   */
  once?<T>(kind: string, file: FileThere, make: () => T): T;
}

/** Made once, where somebody remembers it. */
export function onceOf<T>(files: RepositoryFiles, kind: string, file: FileThere, make: () => T): T {
  return files.once ? files.once(kind, file, make) : make();
}

/** What a room may know of the surroundings while it resolves. */
export interface RoomSurroundings {
  /** Undefined where there is no folder to look into. */
  readonly files?: RepositoryFiles;
  /** The text of the lock file of action pins. */
  readonly lock?: string;
}
