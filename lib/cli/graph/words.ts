import type { JobModel, TriggerModel, WorkflowModel } from '../../workflows/inside';

/** `push (main, release/*)`. */
export function triggerWords({ event, types, filters, schedules }: TriggerModel): string {
  const said = [...types ?? [], ...Object.entries(filters).flatMap(([key, values]) => (key.endsWith('-ignore') ? [`not ${values.join(', ')}`] : values)), ...schedules?.map(({ cron }) => cron) ?? []];
  return said.length === 0 ? event : `${event} (${said.join(', ')})`;
}

/** What one wants to know of a job besides its name. */
export function jobWords(job: JobModel): string[] {
  const axes = job.strategy === undefined ? [] : Object.keys(job.strategy.matrix.axes);
  return [
    ...job.strategy === undefined ? [] : [axes.length > 0 ? `for each ${axes.join(' × ')}` : 'for each of its matrix'],
    ...job.kind === 'call' ? [`calls ${job.uses}`] : [],
    ...job.kind === 'steps' && job.environment !== undefined ? [`to ${job.environment.name}`] : [],
    ...job.condition === undefined ? [] : [`if ${job.condition.replace(/\s+/g, ' ')}`],
  ];
}

/** The workflow whose file a job calls. */
export function calledBy(job: JobModel, workflows: readonly WorkflowModel[]): WorkflowModel | undefined {
  return job.kind === 'call' && job.calls !== undefined ? workflows.find(({ file }) => file === job.calls) : undefined;
}

/** The workflows that run after another, by `workflow_run`. */
export function followersOf({ name, file }: WorkflowModel, workflows: readonly WorkflowModel[]): WorkflowModel[] {
  return workflows.filter(({ triggers }) => triggers.some(({ event, filters: { workflows: followed = [] } }) => event === 'workflow_run' && (followed.includes(name) || followed.includes(file))));
}
