import { PromotionPipelineModel } from './model';
import { PIPELINE_KIND, PromotionPipeline } from './promotion-pipeline';
import { DeliveryModel } from '../../checks/inside';
import { Declared } from '../../core/inside';
import { configurationOf } from '../configuration/configuration';
import { resolveStage } from '../stage/resolve';
import { STAGE_KIND, Stage } from '../stage/stage';

export function resolvePipelines(declared: Declared, model: DeliveryModel): PromotionPipelineModel[] {
  const stages = declared.of(STAGE_KIND);
  return declared.of(PIPELINE_KIND).map((pipeline) => resolvePipeline(pipeline, stages.filter(({ _pipeline }) => _pipeline === pipeline), model));
}

/** A stage can only name stages that there are: their order is that of their declaration. */
function resolvePipeline(pipeline: PromotionPipeline, stages: readonly Stage[], model: DeliveryModel): PromotionPipelineModel {
  const { _id: id, _origin: origin, _ledger: ledger, _defaultBranch: defaultBranch, release, rollbackWorkflow, _promoting: promoting } = pipeline;
  return {
    id,
    origin,
    release: release._id,
    ledger,
    defaultBranch,
    program: `${release._folder}/promotion.cjs`,
    configurationFile: `${release._folder}/promotion.json`,
    configuration: JSON.stringify(configurationOf(pipeline, stages, model)),
    workflows: promoting.map(({ workflow: { file }, _automatic: automatic, _actions: actions, _stageNames: names }) => ({ file, automatic, actions: [...actions], stages: [...names] })),
    rollbackWorkflow: rollbackWorkflow.file,
    stages: stages.map((stage) => resolveStage(stage, model)),
  };
}
