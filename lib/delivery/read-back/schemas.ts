import { faultsIn, isFaulty } from './faulty';
import { schemaFindings } from './schema';
import { Document, DocumentSource, Finding, plainOf } from '../../core/inside';
import { originAt } from '../render';

/**
 * The third layer of the checks, for files that GitHub's parser of workflows does not read: their schemas. Like the parser, they are asked about what our
 * own rules found no error in.
 */
export function schemaErrorsIn(documents: readonly Document[], sources: readonly DocumentSource[], found: readonly Finding[]): Finding[] {
  const faults = faultsIn(found);
  return sources.flatMap((source, i) => {
    if (source.mistakes === undefined || isFaulty(source, faults)) return [];
    const shape = source.shape();
    if ('lines' in shape) return [];
    return schemaFindings(documents[i].path, source.mistakes(plainOf(shape.root)).map((mistake) => ({ ...mistake, origin: originAt(shape, mistake.keys) })));
  });
}
