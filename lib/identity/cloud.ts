import { IdentityModel } from './model';
import { ResolvedIdentities } from './resolved';
import { Declared, Kind } from '../core/inside';
import { RepositoryModel } from '../repository/inside';
import { WorkflowModel } from '../workflows/inside';

/** What belongs to one cloud alone. */
type Own = Pick<IdentityModel, 'aws' | 'gcp' | 'azure'>;

/** What every cloud gives: who can be what, the files that make it so, and its own part of the model, when it has one. */
export type CloudModel = Pick<ResolvedIdentities, 'principals' | 'files' | 'defects'> & Partial<Own>;

/** A cloud: its nouns, and what becomes of them. Workflows and environments come first, because trust is made of them. */
export interface Cloud {
  readonly nouns: readonly Kind<unknown>[];
  resolve(declared: Declared, workflows: readonly WorkflowModel[], repository: RepositoryModel): CloudModel;
}
