import { IdentityModel, DeclaredIdentities } from '../../../identity/inside';
import { DeclaredObservability, ObservabilityModel } from '../../../observability/inside';
import { ConfiguredStage, DeclaredPromotion, PromotedStageModel, PromotionModel, PromotionPipelineModel, StageModel } from '../../../promotion/inside';
import { DeclaredRepository, RepositoryModel } from '../../../repository/inside';
import { DeclaredWorkflows, WorkflowModel } from '../../../workflows/inside';
import { ResolvedHandbook } from '../resolve';

/** What the pages are made of: the models of the rooms, and nothing else. */
export interface HandbookFacts {
  readonly workflows: readonly WorkflowModel[];
  readonly repository: RepositoryModel;
  readonly identity: IdentityModel;
  readonly observability: ObservabilityModel;
  readonly promotion: PromotionModel;
}

export function factsOf({ delivery }: ResolvedHandbook): HandbookFacts {
  return {
    workflows: DeclaredWorkflows.of(delivery),
    repository: DeclaredRepository.of(delivery),
    identity: DeclaredIdentities.of(delivery),
    observability: DeclaredObservability.of(delivery),
    promotion: DeclaredPromotion.of(delivery),
  };
}

/** A stage: what the pipeline knows of it, what its page says of it, and what its program is told of it. */
export interface StageFacts {
  readonly pipeline: PromotionPipelineModel;
  readonly stage: StageModel;
  readonly own: PromotedStageModel;
  readonly told: ConfiguredStage;
  /** Path of the page of its pipeline. */
  readonly page: string;
}

export function stagesOf({ pipelines, pages }: PromotionModel): StageFacts[] {
  return pipelines.flatMap((pipeline) => {
    const page = pages.find((one) => one.pipeline === pipeline.id)!;
    const { stages } = JSON.parse(pipeline.configuration) as { readonly stages: readonly ConfiguredStage[] };
    return pipeline.stages.map((stage, at) => ({ pipeline, stage, own: page.stages[at], told: stages[at], page: page.file }));
  });
}

/** What the repository is called, or what stands for it. */
export function repositoryName({ facts }: RepositoryModel): string {
  return facts ? `${facts.owner}/${facts.name}` : 'this repository';
}
