import { DeliveryModel } from '../../../checks/inside';
import { PROMOTION } from '../../declared-promotion';
import { GateModel, PromotionPipelineModel, ReleaseModel, StageModel } from '../../model';

/** A stage with what it belongs to. */
export interface KnownStage {
  readonly stage: StageModel;
  readonly pipeline: PromotionPipelineModel;
  readonly release: ReleaseModel;
}

/** All stages of a delivery. */
export function stagesOf(model: DeliveryModel): KnownStage[] {
  return model._part(PROMOTION).pipelines.flatMap((pipeline) => pipeline.stages.map((stage) => ({ stage, pipeline, release: releaseOf(pipeline, model) })));
}

/** What moves through a pipeline. */
export function releaseOf({ release }: PromotionPipelineModel, model: DeliveryModel): ReleaseModel {
  return model._part(PROMOTION).releases.find(({ id }) => id === release)!;
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

/** What the program is told of a gate. */
export function toldOf<T>({ configuration }: GateModel): T {
  return JSON.parse(configuration) as T;
}

/** `the stage 'production'`, `the stages 'staging' and 'production'`. */
export function named(stages: readonly StageModel[]): string {
  const names = stages.map(({ name }) => `'${name}'`);
  return names.length === 1 ? `the stage ${names[0]}` : `the stages ${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** Whether two names are those of one environment: GitHub ignores the case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Lengths of time as people say them. */
export function minutes(seconds: number): string {
  const count = Math.ceil(seconds / 60);
  return `${count} minute${count === 1 ? '' : 's'}`;
}

/** The same, in hours where it is whole ones. */
export function asTime(seconds: number): string {
  const hours = seconds / 3600;
  return hours > 1 && Number.isInteger(hours) ? `${hours} hours` : minutes(seconds);
}
