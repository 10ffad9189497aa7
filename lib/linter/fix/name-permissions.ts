import { Edit, Left, entryOf } from './edited-file';
import { Around, Fixer } from './fixer';
import { JobModel, actionOf, flatSteps } from '../../workflows/inside';

/** What every job needs, at the job, where that is known for certain; and nothing for whoever comes after them. */
export const namePermissions: Fixer = {
  id: 'workflows/missing-permissions',
  fix(around) {
    const { model, file } = around;
    if (model.kind === 'action') return { why: 'an action has no permissions' };
    const silent = model.jobs.filter((job) => job.permissions.granted === undefined);
    const unclear = silent.find((job) => job.kind === 'call' || !job.permissions.complete);
    if (unclear) return { why: `what the job '${unclear.id}' does with its token cannot be seen for certain` };
    const tempted = silent.find((job) => job.kind === 'steps' && flatSteps(job.steps).some((step) => step.kind === 'uses' && actionOf(step) === 'actions/checkout' && String(step.inputs['persist-credentials']) !== 'false'));
    if (tempted) return { why: `in the job '${tempted.id}' a checkout leaves the token in the workspace, where any program may use it` };
    const edits = silent.map((job) => editFor(job, around));
    const left = edits.find((edit): edit is Left => 'why' in edit);
    const jobs = entryOf(file.at(''), 'jobs');
    if (left || !jobs) return left ?? { why: 'there are no jobs' };
    return [...edits as Edit[], file.before(jobs, ['permissions: {}', ''], 'permissions')];
  },
};

function editFor(job: JobModel, { file }: Around): Edit | Left {
  const node = file.at(`jobs/${job.id}`);
  const next = entryOf(node, 'runs-on');
  if (node === undefined || next === undefined || node.style === 'flow') return { why: `the job '${job.id}' is not written as a map of lines` };
  const scopes = new Map<string, string>();
  for (const { scope, level } of job.permissions.required) if (scopes.get(scope) !== 'write') scopes.set(scope, level);
  const lines = [...scopes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([scope, level]) => `  ${scope}: ${level}`);
  return file.before(next, lines.length === 0 ? ['permissions: {}'] : ['permissions:', ...lines], `jobs/${job.id}/permissions`);
}
