import { PromotionPipelineModel } from './model';
import { shapeConfiguration, shapeProgram } from './shape';
import { DocumentSource } from '../../core/inside';

/** The program that decides and records, and what it is told. */
export function pipelineDocuments(pipelines: readonly PromotionPipelineModel[]): DocumentSource[] {
  return pipelines.flatMap((pipeline) => [
    { what: 'program of a promotion', id: pipeline.id, file: pipeline.program, origin: pipeline.origin, shape: () => shapeProgram(pipeline) },
    { what: 'configuration of a promotion', id: pipeline.id, file: pipeline.configurationFile, origin: pipeline.origin, shape: () => shapeConfiguration(pipeline) },
  ]);
}
