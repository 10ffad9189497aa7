import { Origin } from '../../core/inside';

/** A deployment environment that is declared here, with its rules. @internal */
export interface DeclaredEnvironmentModel {
  readonly kind: 'environment';
  readonly name: string;
  readonly origin: Origin;
  readonly waitMinutes?: number;
  readonly preventSelfReview: boolean;
  readonly reviewers: readonly ReviewerModel[];
  /** Which refs may deploy. */
  readonly refs: DeployableRefsModel;
  /** Names only: their values never pass through this program. */
  readonly secrets: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  /** Slugs of the apps that hold custom protection rules. */
  readonly protectionRules: readonly string[];
  readonly adminsCanBypass?: boolean;
}

/** @internal */
export interface ReviewerModel {
  readonly type: 'User' | 'Team';
  /** Login of a user, slug of a team of the owner. */
  readonly name: string;
  /** Of a team, when it was said. */
  readonly organization?: string;
}

/** @internal */
export type DeployableRefsModel =
  | { readonly kind: 'all' }
  | { readonly kind: 'protected-branches'; /** Patterns that were given as well: GitHub takes one or the other. */ readonly besides: readonly string[] }
  | { readonly kind: 'patterns'; readonly branches: readonly string[]; readonly tags: readonly string[] };

/** Variables whose values differ between environments. @internal */
export interface EnvironmentTableModel {
  readonly kind: 'environment-table';
  readonly id: string;
  readonly origin: Origin;
  /** Names of the environments, in the order of the columns. */
  readonly environments: readonly string[];
  /** Name of the variable to its values, in the order of the environments. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
}
