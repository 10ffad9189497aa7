import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { PromotionPipelineModel, StageModel } from '../../model';

/** Nothing comes to a stage that takes no release by itself and that nobody can promote to, and no gate opens that nobody can open. */
export const nobodyCanAsk: Rule = {
  id: 'promotion/nobody-can-ask',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { stage, pipeline } of stagesOf(model)) {
      const may = (action: string) => actionsOf(stage, pipeline).includes(action);
      // What an override lets through is promoted by the same run.
      if (stage.automatic === 'never' && !may('promote') && !(may('override') && stage.overrideEnvironment !== undefined)) {
        report({ message: `Releases do not come to the stage '${stage.name}' by themselves, and nobody can promote one there: no workflow of the stage has the action 'promote'.`, at: stage, fix: 'Let people ask for it, { actions: [PromotionAction.PROMOTE] }, or let releases come: { automatic: AutomaticPromotion.NEWEST }.' });
      }
      const asking = stage.gates.find(({ kind }) => kind === 'approvals');
      if (asking && !may('approve')) {
        report({ message: `The gate '${asking.id}' of the stage '${stage.name}' waits for approvals, and nobody can give one: no workflow of the stage has the action 'approve'.`, at: [asking, { origin: stage.origin, note: 'the stage' }], fix: 'Let people say yes: { actions: [PromotionAction.PROMOTE, PromotionAction.APPROVE] }.' });
      }
    }
  },
};

function actionsOf({ name }: StageModel, { workflows }: PromotionPipelineModel): string[] {
  return workflows.filter(({ stages }) => stages.includes(name)).flatMap(({ actions }) => actions);
}
