import { PromotionAction, PromotionInputs } from './promotion-workflow-props';
import { kinds, optionTable } from '../../core/inside';
import { FILE_ID, INPUT } from '../pipeline/pipeline-table';

/** The names of the inputs, when nobody gives them others. */
export const INPUT_NAMES = { action: 'action', stage: 'stage', source: 'source', release: 'release', strategy: 'strategy', reason: 'reason', until: 'until' } satisfies PromotionInputs;

export const PROMOTION_WORKFLOW = optionTable({
  name: kinds.text,
  automatic: kinds.flag,
  schedule: kinds.struct(optionTable({ cron: kinds.text, timezone: kinds.text }, ['cron']), 'an object', "{ cron: '11,41 * * * *' }"),
  actions: kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((item) => Object.values<unknown>(PromotionAction).includes(item)), 'a list of actions, such as [PromotionAction.PROMOTE], of which there is at least one'),
  inputs: kinds.struct(optionTable({ ...Object.fromEntries(Object.keys(INPUT_NAMES).map((name) => [name, INPUT])), skipUpstream: INPUT, force: INPUT }), 'an object', "{ release: 'version' }"),
});

export { FILE_ID };
