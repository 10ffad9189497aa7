import { DeliveryModel, ModelKey } from './model';
import { RepositoryFiles } from './room';
import { SectionDocument, WrittenFile } from '../core/inside';

/** The files of a delivery among those that are there already. */
export interface DeliveryFiles {
  /** Every file that would be written, and every part of a file of the user's, in the order in which they are made. */
  readonly written: readonly WrittenFile[];
  /** Paths that other parts of the project write. */
  readonly taken: ReadonlySet<string>;
  /** Whether a file is there already, by its path from the root. Undefined where there is no folder to look into. */
  readonly isThere?: (path: string) => boolean;
  /** The files that others write. Undefined where there is no folder to look into. */
  readonly files?: RepositoryFiles;
  /** What keeps a path from being written, whoever writes there. Undefined where there is no folder to look into. */
  readonly obstacleAt?: (path: string) => Obstacle | undefined;
  /** Parts of files of the user's that cannot be kept up to date, and why. */
  readonly brokenSections: readonly BrokenSection[];
}

/** What stands on the way to a file, or in its place. */
export interface Obstacle {
  /** The path, or the beginning of it. */
  readonly part: string;
  /** Such as `a symbolic link`. */
  readonly what: string;
}

/** A part of a file that cannot be kept up to date, and why. */
export interface BrokenSection {
  readonly section: SectionDocument;
  readonly problem: string;
}

export const FILES = new ModelKey<DeliveryFiles>('files', { written: [], taken: new Set(), brokenSections: [] });

/** The files that a delivery would write, and those that it meets. */
export function filesOf(model: DeliveryModel): DeliveryFiles {
  return model._part(FILES);
}
