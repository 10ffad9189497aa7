import { environmentNames, fatesOf, routesOf, startsOf } from 'slipway/semantics/inside';
import { StepsJobModel, WorkflowModel } from 'slipway/workflows';

export type Values = Readonly<Record<string, string | boolean | null>>;

/** What happens on GitHub. */
export interface Happening {
  readonly event: string;
  readonly ref: string;
  /** The workflow that is started, where somebody chooses one. */
  readonly file?: string;
  /** Further values that expressions find. */
  readonly values?: Values;
}

const name = (file: string) => file.replace('.github/workflows/', '');

/** The files of the workflows that it starts, by the filters of their triggers. What a run of one of them starts when it is done comes behind it. */
export function started(workflows: readonly WorkflowModel[], { event, ref, file }: Happening): string[] {
  const takes = (workflow: WorkflowModel) => workflow.triggers.some((trigger) => trigger.event === event && startsOf(trigger, 'main').some((start) => start.event === event && (start.exact ? start.ref === ref : start.takes(ref))));
  return workflows.filter((workflow) => (file === undefined || name(workflow.file) === file) && takes(workflow)).map((workflow) => name(workflow.file));
}

/** The workflows that start when a run of this one is done. */
export function followers(workflows: readonly WorkflowModel[], file: string): string[] {
  const { name: called } = workflows.find((one) => name(one.file) === file)!;
  return workflows.filter(({ triggers }) => triggers.some(({ event, filters }) => event === 'workflow_run' && filters.workflows?.includes(called ?? ''))).map((one) => name(one.file));
}

/** What becomes of the jobs of a workflow when all goes well: those that run, and those that may. */
export function jobsThatRun(workflows: readonly WorkflowModel[], file: string, { event, ref, values = {} }: Happening): string[] {
  const workflow = workflows.find((one) => name(one.file) === file)!;
  const known: Values = { 'github.ref': ref, ...values };
  const fates = fatesOf(workflow, { event, ref, values: (path) => (path in known ? [known[path]] : undefined) });
  return [...fates.values()].filter(({ runs }) => runs !== 'never').map(({ job }) => job.id);
}

/** The environments in which a run of a workflow can deploy: those of the jobs that it calls, besides the ones that go back. */
export function deploysTo(workflows: readonly WorkflowModel[], file: string, happening: Happening): string[] {
  const running = jobsThatRun(workflows, file, happening);
  const routes = [...routesOf(workflows)].filter(({ root, trigger, calls, job }) => name(root.file) === file && trigger.event === happening.event && calls.length === 1 && running.includes(calls[0].id) && /^deploy(?:-|$)/.test(job.id));
  return [...new Set(routes.flatMap((route) => [environmentNames(route)].flat()))];
}

/** The job that deploys by a strategy. */
export function jobOfStrategy(workflows: readonly WorkflowModel[], stage: string, strategy: string): StepsJobModel {
  const file = `deploy-${stage}.yml`;
  const running = jobsThatRun(workflows, file, { event: 'workflow_dispatch', ref: 'refs/heads/main', values: { 'inputs.operation': 'deploy', 'inputs.strategy': strategy } });
  const jobs = workflows.find((one) => name(one.file) === file)!.jobs.filter((job): job is StepsJobModel => job.kind === 'steps' && running.includes(job.id) && job.id.startsWith('deploy'));
  if (jobs.length !== 1) throw new Error(`${jobs.length} jobs deploy by ${strategy}: ${running.join(', ')}`);
  return jobs[0];
}
