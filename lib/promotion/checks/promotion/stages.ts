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

/** A gate, and the stages that have it: one of the pipeline belongs to all of them. */
export interface KnownGate<T> {
  readonly pipeline: PromotionPipelineModel;
  readonly stages: readonly StageModel[];
  readonly gate: GateModel;
  /** What the program is told of it. */
  readonly told: T;
}

/** The gates of some kinds, each once. */
export function gatesIn<T>(model: DeliveryModel, ...kinds: string[]): KnownGate<T>[] {
  return model._part(PROMOTION).pipelines.flatMap((pipeline) => {
    const gates = pipeline.stages.flatMap(({ gates: all }) => all).filter(({ kind }) => kinds.includes(kind));
    const once = gates.filter(({ origin }, i) => gates.findIndex((other) => other.origin === origin) === i);
    return once.map((gate) => ({ pipeline, gate, told: toldOf<T>(gate), stages: pipeline.stages.filter(({ gates: all }) => all.some(({ origin }) => origin === gate.origin)) }));
  });
}

/** `the stage 'production'`, `the stages 'staging' and 'production'`. */
export function named(stages: readonly StageModel[]): string {
  const names = stages.map(({ name }) => `'${name}'`);
  return names.length === 1 ? `the stage ${names[0]}` : `the stages ${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
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
