import { DEFAULT_REASONS } from './default-reasons';
import { JobModel, OverrideModel, StepModel, WorkflowModel } from './model';
import { DocumentReason } from '../core/inside';

type Keys = DocumentReason['keys'];

/** Why parts of a workflow stand there that their declaration does not say. */
export function reasonsOfWorkflow(workflow: WorkflowModel): DocumentReason[] {
  return [
    ...workflow.byDefault.map((key) => byDefault('workflow', [key], key)),
    ...workflow.jobs.flatMap((job) => reasonsOfJob(job, workflow)),
    ...reasonsOfOverrides(workflow.overrides),
  ];
}

/** Changes that somebody made to the finished file. */
export function reasonsOfOverrides(overrides: readonly OverrideModel[]): DocumentReason[] {
  return overrides.map(({ path, origin }) => ({ keys: path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)), text: `addOverride('${path.join('.')}', …) puts it here, whatever else was declared.`, origin }));
}

function reasonsOfJob(job: JobModel, workflow: WorkflowModel): DocumentReason[] {
  const at: Keys = ['jobs', job.id];
  const needs = job.needs.map(({ job: needed, origin }): DocumentReason => ({ keys: [...at, 'needs'], text: `It waits for '${needed}'.`, origin }));
  const rights = job.permissions.declared ? [] : job.permissions.required.map(({ scope, level, by, origin }): DocumentReason => ({ keys: [...at, 'permissions', scope], text: `${by} needs ${scope}: ${level}.`, origin }));
  return [
    ...needs,
    ...job.byDefault.map((key) => byDefault('job', [...at, key], key)),
    ...rights,
    ...job.kind === 'steps' ? [...outputsOf(job, workflow), ...reasonsOfSteps(job.steps, [...at, 'steps'])] : pin(job, [...at, 'uses']),
  ];
}

/** Who reads the outputs of a job. */
function outputsOf(job: Extract<JobModel, { kind: 'steps' }>, { expressions }: WorkflowModel): DocumentReason[] {
  return Object.keys(job.outputs).flatMap((name) => expressions.filter(({ text }) => text.includes(`needs.${job.id}.outputs.${name}`) || text.includes(`jobs.${job.id}.outputs.${name}`)).map((use): DocumentReason => ({
    keys: ['jobs', job.id, 'outputs', name], text: use.job === undefined ? 'The workflow gives it to its callers.' : `Job '${use.job}' reads it.`, origin: use.origin,
  })));
}

/** Why parts of steps stand there. */
export function reasonsOfSteps(steps: readonly StepModel[], at: Keys): DocumentReason[] {
  return steps.flatMap((step, i): DocumentReason[] => {
    const here = [...at, i];
    switch (step.kind) {
      case 'parallel': return reasonsOfSteps(step.steps, [...here, 'parallel']);
      case 'run': return [
        ...step.byDefault.map((key) => byDefault('step', [...here, key], key)),
        ...Object.entries(step.hoisted).map(([variable, expression]): DocumentReason => ({
          keys: [...here, 'env', variable], text: `It carries \${{ ${expression} }} into the script: what stands in the text of a script becomes code, and a variable does not.`,
        })),
      ];
      case 'uses': return [
        ...step.byDefault.map((key): DocumentReason => ({ keys: [...here, 'with', key], text: 'It was added by default, because it is safe; docs/defaults.md says why.', change: `the option of that name (with: ${key})` })),
        ...pin(step, [...here, 'uses']),
      ];
      default: return [];
    }
  });
}

function pin({ version }: { readonly version?: string }, keys: Keys): DocumentReason[] {
  return version === undefined ? [] : [{ keys, text: `It is pinned to the commit of ${version}: a tag can be moved to other code.`, change: '.github/slipway.lock.json, or ActionPins' }];
}

function byDefault(of: 'workflow' | 'job' | 'step', keys: Keys, key: string): DocumentReason {
  const known = DEFAULT_REASONS.find((reason) => reason.of === of && reason.key === key);
  return { keys, text: `It was added by default. ${known?.why ?? 'docs/defaults.md says why.'}`, change: known?.change.replaceAll('`', '') };
}
