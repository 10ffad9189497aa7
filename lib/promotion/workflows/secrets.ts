import { Expression, Secrets, secretNames } from '../../expressions/inside';
import { CallSecret, Job, ReusableWorkflow, RunStep, Step, UsesStep } from '../../workflows/inside';

/** The secrets that the steps of a workflow read, for the one who calls it: each by its name, and no other. */
export function collectedSecrets(called: ReusableWorkflow | undefined): Record<string, Expression> {
  return Object.fromEntries(namesIn(called).map((name) => [name, Secrets.get(name)]));
}

/** The same, as the called workflow asks for them. One of an environment is empty where it is called, so that none is required. */
export function askedSecrets(called: ReusableWorkflow | undefined): Record<string, CallSecret> {
  return Object.fromEntries(namesIn(called).map((name) => [name, { required: false }]));
}

function namesIn(called: ReusableWorkflow | undefined): string[] {
  const jobs = called?._jobs.filter((job): job is Job => job instanceof Job) ?? [];
  const read = jobs.flatMap((job) => [job._props.env, job._props.container, job._props.services, ...job._steps.map(optionsOf)]);
  return secretNames(read).sort();
}

function optionsOf(step: Step): unknown {
  return step instanceof RunStep ? [step._script, step._props] : step instanceof UsesStep ? step._props : undefined;
}
