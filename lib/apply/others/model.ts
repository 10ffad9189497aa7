/** A repository as GitHub has it now, whatever name it was asked by. */
export interface OtherRepository {
  readonly id: number;
  readonly ownerId: number;
  /** As GitHub writes it today: another than the one that was asked for when it was renamed or moved. */
  readonly owner: string;
  readonly name: string;
  /** Nobody can change it any more. */
  readonly archived: boolean;
  readonly defaultBranch: string;
}

/** What a name behind an `@` stands for. */
export interface OtherCommit {
  readonly sha: string;
  readonly ref: 'tag' | 'branch' | 'commit';
  /** What the ref itself names: the annotated tag, or the commit. */
  readonly object: string;
}

export interface PublishedRelease {
  readonly tag: string;
  /** An ISO date. Undefined: GitHub does not say it. */
  readonly published?: string;
  /** Neither its tag nor its files can be changed. */
  readonly immutable: boolean;
  readonly prerelease: boolean;
  /** The page with its notes. */
  readonly url: string;
}

export interface Tag {
  readonly name: string;
  readonly sha: string;
}

/** Whether a commit lies on a branch of its own repository. One that lies on none may be of a fork, from anybody. */
export interface OnBranch {
  /** One that has it. */
  readonly branch?: string;
  /** Every branch was looked at. When not, nothing follows from there being none. */
  readonly isComplete: boolean;
}

export interface Advisory {
  readonly id: string;
  readonly severity: string;
  readonly summary: string;
  readonly url: string;
  /** The first release of this action without it. */
  readonly patched?: string;
}
