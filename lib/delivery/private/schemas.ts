import { faultyParts } from './faulty';
import { repositoryRoom } from './rooms';
import { Source } from './sources';
import { hasErrors, schemaFindings } from '../../checks';
import { Document, Finding } from '../../core';
import { originAt, plainOf } from '../render';

/**
 * The third layer of the checks, for files that GitHub's parser of workflows does not read: their schemas. Like the parser, they are asked about what our
 * own rules found no error in.
 */
export function schemaErrorsIn(documents: readonly Document[], sources: readonly Source[], found: readonly Finding[]): Finding[] {
  const faulty = faultyParts(found);
  // The settings are made of many constructs: whichever is wrong, its rule has said so.
  const settingsFaulty = found.some((f) => f.id.startsWith('repository/') && hasErrors([f]));
  return sources.flatMap((source, i) => {
    if (source.schema === undefined || (source.schema === 'settings' ? settingsFaulty : faulty.has(source.origin.path.split('/')[0]))) return [];
    const shape = source.shape();
    if ('lines' in shape) return [];
    const errors = repositoryRoom().fileErrors(source.schema, plainOf(shape.root));
    return schemaFindings(documents[i].path, errors.map((error) => ({ ...error, origin: originAt(shape, error.keys) })));
  });
}
