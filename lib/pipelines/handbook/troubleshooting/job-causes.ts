import { listedWords } from './listed-words';
import { DeliveryModel } from '../../../checks/inside';
import { code } from '../../../observability/inside';
import { typed } from '../../../promotion/inside';
import { JobModel, StepsJobModel, WorkflowModel, calledBy, flatSteps } from '../../../workflows/inside';
import { HeldValue, valuesOf } from '../reading/held-values';
import { minutesWords } from '../reading/longest';
import { workflowLink } from '../reading/workflow-names';

/** What may be the matter with a job, by what is declared of it: items of a list. */
export function causesOf(job: JobModel, workflow: WorkflowModel, workflows: readonly WorkflowModel[], model: DeliveryModel): string[] {
  return [
    ...job.kind === 'steps' ? ownCauses(job) : [`- **It fails**: it runs ${calledLink(job, workflows)}; see there.`],
    ...job.needs.length > 0 || job.condition !== undefined ? [`- **It is skipped**: ${skippedWords(job)}.`] : [],
    ...job.concurrency ? [`- **It waits**: jobs of the group ${code(job.concurrency.group)} run one at a time${job.concurrency.cancelInProgress === true ? '; a newer one cancels it' : ''}.`] : [],
    ...job.strategy && job.strategy.failFast !== false ? ['- **It is cancelled at once**: another leg of its matrix failed.'] : [],
    ...valueCauses(valuesOf(job, workflow, model), workflow),
  ];
}

function ownCauses(job: StepsJobModel): string[] {
  const { timeoutMinutes, environment, services, container, runsOn, continueOnError } = job;
  const steps = flatSteps(job.steps).filter(({ kind }) => kind === 'run' || kind === 'uses').map(({ name, label }) => code(name ?? label));
  const images = [...container ? [container] : [], ...services].map(({ image }) => code(image));
  return [
    `- **It fails**: one of its steps does: ${listedWords(steps, 8)}.${continueOnError === true ? ' The run goes on all the same.' : ''}`,
    `- **It is cancelled**: it takes longer than ${typeof timeoutMinutes === 'string' ? code(timeoutMinutes) : minutesWords(timeoutMinutes ?? 360)}.`,
    ...environment ? [`- **It waits, or is refused**: the environment ${code(environment.name)} has rules.`] : [],
    ...images.length > 0 ? [`- ***Initialize containers* fails**: ${images.join(', ')} cannot be had, or does not become healthy.`] : [],
    ...runsOn.selfHosted ? [`- **It waits for a runner**: no machine of yours with ${[...runsOn.labels, ...runsOn.group === undefined ? [] : [`the group ${runsOn.group}`]].map(code).join(', ')} is free: ${code("gh api repos/{owner}/{repo}/actions/runners --jq '.runners[] | {name, status, busy}'")}.`] : [],
  ];
}

function calledLink(job: JobModel, workflows: readonly WorkflowModel[]): string {
  const called = calledBy(job, workflows);
  return called ? workflowLink(called) : code(job.kind === 'call' ? job.uses : '');
}

/** A job with a condition of its own may run after one that failed: then only the condition says when. */
function skippedWords({ needs, condition }: JobModel): string {
  const before = needs.map(({ job }) => code(job)).join(', ');
  const after = needs.length === 0 ? '' : condition === undefined ? `${before} did not succeed` : `${before} ended otherwise`;
  return [...after === '' ? [] : [after], ...condition === undefined ? [] : [`this is not so: ${code(condition)}`]].join(', or ');
}

function valueCauses(values: readonly HeldValue[], { triggers }: WorkflowModel): string[] {
  const missing = values.map((value) => `${code(value.name)} (${whereWords(value)}: ${code(commandOf(value))})`);
  const secrets = values.filter(({ kind }) => kind === 'secrets');
  const forks = triggers.some(({ event }) => event === 'pull_request') && secrets.length > 0;
  return [
    ...missing.length > 0 ? [`- **It says that something is empty or denied**: it reads ${missing.join(', ')}.`] : [],
    ...forks ? ['- **It fails for a pull request of a fork, or of Dependabot**: there are no secrets there.'] : [],
  ];
}

function whereWords({ kind, environments, repository }: HeldValue): string {
  const noun = kind === 'secrets' ? 'a secret' : 'a variable';
  if (environments.length > 0) return `${noun} of ${environments.map(code).join(', ')}`;
  return repository ? `${noun} of the repository` : `${noun} that nobody declared`;
}

function commandOf({ kind, environments }: HeldValue): string {
  return typed('gh', kind === 'secrets' ? 'secret' : 'variable', 'list', ...environments.length === 1 ? ['--env', environments[0]] : []);
}
