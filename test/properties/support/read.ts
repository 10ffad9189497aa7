import { readAction } from '../../../lib/actions/read/action';
import { commentLines } from '../../../lib/delivery/render/characters';
import { readWorkflow } from '../../../lib/workflows/read/workflow';
import { ActionModel } from 'slipway/actions';
import { WorkflowModel } from 'slipway/workflows';

const AROUND = { actionFile: () => undefined, workflowFile: () => undefined, needed: () => ({ required: [], complete: true }) };

/** The model of a workflow file. */
export function workflowIn(path: string, text: string): WorkflowModel {
  const model = readWorkflow({ path, shown: path, text }, AROUND);
  if ('problem' in model) throw new Error(`${model.line}:${model.column} ${model.problem}\n${text}`);
  return model;
}

export function actionIn(path: string, text: string): ActionModel {
  const model = readAction({ path, shown: path, text }, AROUND);
  if ('problem' in model) throw new Error(`${model.line}:${model.column} ${model.problem}\n${text}`);
  return model;
}

/** Where something stands, what Slipway does beyond the file, and what others must know to say. */
const ASIDE = new Set(['origin', 'byDefault', 'hoisted', 'handWritten', 'expressions', 'overrides', 'defects', 'label', 'path', 'calls', 'effectiveShell', 'required', 'complete', 'declared', 'selfHosted', 'asWritten']);

/** What a model says of its file. */
export function saidOf(model: WorkflowModel | ActionModel): unknown {
  const { id: _, ...rest } = model;
  // A workflow that is called says so last.
  const triggers = 'triggers' in rest ? [...rest.triggers].sort((a, b) => (a.event < b.event ? -1 : 1)) : undefined;
  return plain({ ...rest, triggers });
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, one]) => one !== undefined && (!ASIDE.has(key) || (key === 'required' && typeof one === 'boolean')));
  return Object.fromEntries(kept.map(([key, one]) => [key, key === 'comment' ? commentLines(String(one)).join('\n') : key === 'unsaid' && Array.isArray(one) ? [...one].sort() : plain(one)]).filter(([key, one]) => !(key === 'unsaid' && Array.isArray(one) && one.length === 0)));
}
