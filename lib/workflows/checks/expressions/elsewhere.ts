import { ExpressionUse } from '../../model';

/** Where a value could go instead, when its context is not available at a key. */
export function adviceFor(context: string, use: ExpressionUse): string | undefined {
  const { place } = use;
  const inAction = place.startsWith('composite.') || place.startsWith('action.');
  if (inAction) return IN_ACTION[context] ?? 'Give the action an input and pass the value where it is used.';
  if (context === 'jobs') return 'Use the output of a job: job.output(name).';
  if (place === 'job.defaults.run') return 'Set shell and workingDirectory to plain values, or set them on the step.';
  if (place.endsWith('.if')) return IN_CONDITION[context];
  if (place.startsWith('workflow')) return `The workflow is read before any job exists. Set the value on a job or a step, where '${context}' is available.`;
  return IN_JOB[context];
}

const IN_ACTION: Readonly<Record<string, string>> = {
  secrets: 'An action sees no secrets. Declare an input and pass the secret where the action is used.',
  vars: 'An action sees no variables. Declare an input and pass `Vars.get(…)` where the action is used.',
  needs: 'An action sees no other jobs. Declare an input and pass the output where the action is used.',
};

const IN_CONDITION: Readonly<Record<string, string>> = {
  secrets: "Put whether it is there into `env` of the job, such as { HAS_KEY: Secrets.get('KEY').notEqualTo('') }, and test Env.get('HAS_KEY') in the conditions of its steps.",
  env: 'Test the value itself: `vars`, `inputs` or `github` are available here. A condition of a step can read `env`.',
  matrix: 'The condition of a job is read before its matrix. Leave the combination out of the matrix, or set the condition on the steps.',
  strategy: 'The condition of a job is read before its matrix. Set the condition on the steps.',
  steps: 'The condition of a job is read before its steps. Set the condition on the steps, or use the output in the condition of a job that runs later.',
  job: 'The condition of a job is read before it runs. Set the condition on the steps.',
  runner: 'The condition of a job is read before it has a runner. Set the condition on the steps.',
};

const IN_JOB: Readonly<Record<string, string>> = {
  secrets: 'Pass the secret in `env` of the step that uses it.',
  env: 'Use a constant of your program for both, or a variable of the repository: Vars.get(…).',
  matrix: 'The matrix does not exist yet at this key. Set the value on a step.',
  strategy: 'The matrix does not exist yet at this key. Set the value on a step.',
  steps: 'This key is read before the steps run. Make the value in another job and use the output of its step here.',
  job: 'This key is read before the job runs. Set the value on a step.',
  runner: 'This key is read before the job has a runner. Set the value in `env` of the step that uses it.',
};

/** What to do instead of a function that only some keys offer. */
export function adviceForFunction(name: string): string {
  if (name === 'hashfiles') return 'hashFiles() works in steps only. Use it in a step; another job can use the output of that step.';
  return 'The status functions work in conditions only. Elsewhere, use `job.result` of a job that ran before, or JobContext.status in a step.';
}
