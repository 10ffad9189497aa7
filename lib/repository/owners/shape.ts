import { CodeOwnersModel } from './model';
import { ownersLines } from './owners-lines';
import { TextDocument } from '../../core/inside';

export function shapeOwners(model: CodeOwnersModel): TextDocument {
  return { kind: 'text', path: model.file, origin: model.origin, comment: 'hash', lines: ownersLines(model) };
}
