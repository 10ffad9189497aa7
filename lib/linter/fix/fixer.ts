import { EditedFile, Edit, Left } from './edited-file';
import { ActionModel } from '../../actions/inside';
import { Finding } from '../../core/inside';
import { WorkflowModel } from '../../workflows/inside';

/** What is known of the place of a finding. */
export interface Around {
  readonly file: EditedFile;
  /** The path of what is found, within the file: `jobs/build/steps[2]`. */
  readonly path: string;
  readonly model: WorkflowModel | ActionModel;
  readonly finding: Finding;
  /** The commits of releases that are known for certain, by `owner/repository/path` in lower case. */
  readonly pins: (action: string) => readonly Pin[];
  /** Undefined where nobody asked. */
  readonly asked?: AskedTags | undefined;
}

/** A release and its commit. */
export interface Pin {
  readonly version: string;
  readonly sha: string;
}

/** What GitHub said of tags, by `owner/repository@tag` with the repository in lower case: their commits, or why these are not to be used. */
export type AskedTags = ReadonlyMap<string, { readonly sha: string } | { readonly why: string }>;

/** Mends what one rule finds, without changing anything else; or says why it leaves it. */
export interface Fixer {
  readonly id: string;
  fix(around: Around): readonly Edit[] | Left;
}
