import { Origin } from '../../core/inside';

/** A deployment environment that is declared here, with its rules. */
export interface DeclaredEnvironmentModel {
  /** What kind of thing this is. */
  readonly kind: 'environment';
  /** Its name. */
  readonly name: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /**
   * How many minutes a job waits before it deploys.
   *
   * @default - it does not wait
   */
  readonly waitMinutes?: number;
  /** Whether who started a run may not approve it. */
  readonly preventSelfReview: boolean;
  /** Who may approve; one of them is enough. Empty when nobody must. */
  readonly reviewers: ReviewerModel[];
  /** Which refs may deploy. */
  readonly refs: DeployableRefsModel;
  /** Names of its secrets. Their values never pass through this program. */
  readonly secrets: string[];
  /** Names of its variables and their values. */
  readonly variables: { readonly [name: string]: string };
  /** Slugs of the apps that hold custom protection rules. */
  readonly protectionRules: string[];
  /**
   * Whether administrators may pass over the rules.
   *
   * @default - left as it is
   */
  readonly adminsCanBypass?: boolean;
}

/** Somebody who may approve a deployment. */
export interface ReviewerModel {
  /** A person or a team. */
  readonly type: 'User' | 'Team';
  /** Login of a user, slug of a team of the owner. */
  readonly name: string;
  /**
   * The organization of a team.
   *
   * @default - the owner of the repository
   */
  readonly organization?: string;
}

/** Which refs may deploy to an environment. */
export type DeployableRefsModel = AllRefsModel | ProtectedRefsModel | PatternRefsModel;

/** Every ref may deploy. */
export interface AllRefsModel {
  /** What kind of choice this is. */
  readonly kind: 'all';
}

/** Branches with a protection may deploy. */
export interface ProtectedRefsModel {
  /** What kind of choice this is. */
  readonly kind: 'protected-branches';
  /** Patterns that were given as well: GitHub takes one or the other. */
  readonly besides: string[];
}

/** Refs that match a pattern may deploy. */
export interface PatternRefsModel {
  /** What kind of choice this is. */
  readonly kind: 'patterns';
  /** Patterns of branches: `release/*`. */
  readonly branches: string[];
  /** Patterns of tags: `v*`. */
  readonly tags: string[];
}

/** Variables whose values differ between environments. */
export interface EnvironmentTableModel {
  /** What kind of thing this is. */
  readonly kind: 'environment-table';
  /** The construct id. */
  readonly id: string;
  /** Where it was declared. */
  readonly origin: Origin;
  /** Names of the environments, in the order of the columns. */
  readonly environments: string[];
  /** Name of the variable to its values, in the order of the environments. */
  readonly rows: { readonly [name: string]: string[] };
}
