import { GithubClient } from './client/github-client';
import { Names } from './names';
import { Prune } from './prune';

/** What is asked about a repository first. */
export interface RepositoryFacts {
  readonly id: number;
  readonly full_name: string;
  readonly owner?: { readonly login?: string; readonly id?: number; readonly type?: string };
  readonly visibility?: string;
  readonly private?: boolean;
  readonly default_branch?: string;
  readonly created_at?: string;
  readonly archived?: boolean;
  readonly fork?: boolean;
  readonly is_template?: boolean;
  readonly permissions?: { readonly admin?: boolean };
}

/** What every kind of resource is made with. */
export interface Context {
  readonly client: GithubClient;
  readonly names: Names;
  readonly facts: RepositoryFacts;
  /** What of that which exists and was not declared is to go. */
  readonly prune: Prune;
}
