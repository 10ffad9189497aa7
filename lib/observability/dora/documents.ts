import { DoraMetricsModel } from './model';
import { shapeConfiguration, shapeProgram } from './shape';
import { DocumentSource } from '../../core/inside';

/** The program that records and adds up, and what it is told. */
export function doraDocuments(all: readonly DoraMetricsModel[]): DocumentSource[] {
  return all.flatMap((measures) => [
    { what: 'program of DORA', file: measures.program, origin: measures.origin, shape: () => shapeProgram(measures) },
    { what: 'configuration of DORA', file: measures.configurationFile, origin: measures.origin, shape: () => shapeConfiguration(measures) },
  ]);
}
