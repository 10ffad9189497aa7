import { kinds, optionTable } from '../../core/inside';
import { IFollowedWorkflow, optionKinds } from '../../workflows/inside';
import { Gate } from '../gates/gate';
import { LOGIN } from '../option-kinds';
import { Release } from '../release/release';

/** Names of inputs that people choose. */
export const INPUT = kinds.made((value) => typeof value === 'string' && /^[a-z_][\w-]*$/i.test(value), "the name of an input: letters, digits, - and _, such as 'target-env'");
export const FILE_ID = kinds.made((value) => typeof value === 'string' && /^[a-z\d][\w.-]*$/i.test(value), "the name of a file without its ending, such as 'rollback'");

export const PIPELINE = optionTable({
  release: kinds.made((value) => value instanceof Release, "a Release, such as new Release(delivery, 'shop', { images: { api: 'ghcr.io/acme/api' } })"),
  gates: kinds.list(kinds.made((value) => value instanceof Gate, 'a Gate, such as Gate.checks([test])')),
  after: kinds.list(kinds.made((value) => typeof (value as Partial<IFollowedWorkflow> | undefined)?.workflowName === 'string', 'a Workflow')),
  defaultBranch: kinds.made((value) => typeof value === 'string' && /^[^\s~^:\\*?[]+$/.test(value), "the name of a branch, such as 'main'"),
  ledger: kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !value.includes('${'), 'the name of an environment that nothing else uses'),
  rollback: kinds.struct(optionTable({ workflowId: FILE_ID, stageInput: INPUT, targetInput: INPUT, reasonInput: INPUT }), 'an object', "{ targetInput: 'revision' }"),
  prometheus: kinds.struct(optionTable({ url: optionKinds.expression, token: optionKinds.expression, user: optionKinds.expression, password: optionKinds.expression }), 'an object', "{ token: Secrets.get('PROMETHEUS_TOKEN') }"),
  incidents: kinds.struct(optionTable({ labels: kinds.list(kinds.made((value) => typeof value === 'string' && value.trim() !== '' && value.length <= 50, "the name of a label, such as 'incident'")), assignees: kinds.list(LOGIN) }), 'an object', "{ labels: ['incident'] }"),
}, ['release']);
