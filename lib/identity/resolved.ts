import { IdentityFileModel, IdentityModel } from './model';
import { TreeDocument } from '../core/inside';

/** What this room resolves: the public model, with what only the room can do. @internal */
export interface ResolvedIdentities extends IdentityModel {
  readonly files: IdentityFile[];
}

/** @internal */
export interface IdentityFile extends IdentityFileModel {
  /** Made when it is needed: for AWS a large library is loaded. */
  shape(): TreeDocument;
}

/** What every cloud gives. @internal */
export type CloudModel = Pick<ResolvedIdentities, 'principals' | 'files' | 'defects'>;
