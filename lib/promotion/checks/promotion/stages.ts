import { DeliveryModel } from '../../../checks/inside';
import { DeclaredEnvironmentModel, DeclaredRepository } from '../../../repository/inside';
import { PROMOTION } from '../../declared-promotion';
import { GateModel, PromotionPipelineModel, ReleaseModel, StageModel } from '../../model';

/** A stage with what it is part of. */
export interface KnownStage {
  readonly pipeline: PromotionPipelineModel;
  readonly stage: StageModel;
}

/** The stages of all pipelines. */
export function stagesIn(model: DeliveryModel): KnownStage[] {
  return model._part(PROMOTION).pipelines.flatMap((pipeline) => pipeline.stages.map((stage) => ({ pipeline, stage })));
}

/** The gates of one kind, as the program reads them: each once, with the stages that have it. A gate of the pipeline belongs to all of its stages. */
export function gatesIn<T>(model: DeliveryModel, ...kinds: string[]): (KnownStage & { readonly gate: GateModel; readonly told: T })[] {
  return stagesIn(model).flatMap((known) => known.stage.gates.flatMap((gate) => (kinds.includes(gate.kind) ? [{ ...known, gate, told: toldOf<T>(gate) }] : [])));
}

/** What the program is told of a gate. */
export function toldOf<T>({ configuration }: GateModel): T {
  return JSON.parse(configuration) as T;
}

/** What moves through a pipeline. */
export function releaseOf({ release }: PromotionPipelineModel, model: DeliveryModel): ReleaseModel {
  return model._part(PROMOTION).releases.find(({ id }) => id === release)!;
}

/** An environment that is declared here. GitHub ignores the case of its name. */
export function declaredEnvironment(name: string, model: DeliveryModel): DeclaredEnvironmentModel | undefined {
  return DeclaredRepository.of(model).environments.find((environment) => isSameName(environment.name, name));
}

/** Whether two names are those of one environment. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
