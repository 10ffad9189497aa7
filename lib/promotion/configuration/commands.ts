import { fileName } from '../../core/inside';
import { PromotionPipeline } from '../pipeline/promotion-pipeline';
import { Stage } from '../stage/stage';
import { PromotionAction } from '../workflows/promotion-workflow-props';

/** How a workflow is started: what stands in `<…>` is filled in by whoever starts it. */
export interface PromotionCommand {
  readonly workflow: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** What people can ask for of a stage, and how: each by the first of the workflows that takes it. Nobody says yes where no gate asks. */
export function commandsOf({ stageName: stage, _pipeline: pipeline, _gates: gates }: Stage): Record<string, PromotionCommand> {
  const asked = Object.values(PromotionAction).filter((action) => action !== PromotionAction.RECONCILE && (action !== PromotionAction.APPROVE || gates.some(({ _parts: { kind } }) => kind === 'approvals'))).flatMap((action) => {
    const command = pipeline._promoting.map((promoting) => ({ workflow: fileName(promoting.workflow.file), inputs: promoting._asked(stage, action) })).find(({ inputs }) => inputs !== undefined);
    return command ? [[action, command] as const] : [];
  });
  return { ...Object.fromEntries(asked) as Record<string, PromotionCommand>, rollback: rollbackOf(stage, pipeline) };
}

function rollbackOf(stage: string, { rollbackWorkflow, _props: { rollback = {} } }: PromotionPipeline): PromotionCommand {
  const { stageInput = 'environment', targetInput = 'target', reasonInput = 'reason' } = rollback;
  return { workflow: fileName(rollbackWorkflow.file), inputs: { [stageInput]: stage, [targetInput]: 'last-verified', [reasonInput]: '<reason>' } };
}
