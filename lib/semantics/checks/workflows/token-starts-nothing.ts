import { actionsOf } from '../../../actions/inside';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { StepsJobModel, TriggerModel, WorkflowModel, workflowsOf } from '../../../workflows/inside';
import { Caused, causedByJob } from '../../caused/caused-by-job';
import { Listener, listenersTo } from '../../caused/listeners';
import { mayRun } from '../../may-run';
import { routesOf } from '../../routes';
import { waysTo, entryOf } from '../../ways';

/** What a job does with its own token starts no workflow, unless it is a dispatch: a workflow that waits for it waits for ever. */
export const tokenStartsNothing: Rule = {
  id: 'workflows/token-starts-nothing',
  severity: Severity.WARNING,
  delivery(model, report) {
    const workflows = workflowsOf(model);
    const actions = actionsOf(model);
    const known = new Map<StepsJobModel, readonly Caused[]>();
    const causedBy = (job: StepsJobModel, workflow: WorkflowModel) => {
      const found = known.get(job) ?? causedByJob(job, workflow, actions);
      known.set(job, found);
      return found;
    };
    // Most deliveries cause nothing.
    if (!workflows.some((workflow) => workflow.jobs.some((job) => job.kind === 'steps' && causedBy(job, workflow).length > 0))) return;
    const said = new Set<string>();
    const losses = new Map<string, Loss>();
    const reached = reachedFrom(workflows, causedBy);
    const lostBy = (job: StepsJobModel, workflow: WorkflowModel) => causedBy(job, workflow).filter(({ ownToken, event }) => ownToken && !isDispatch(event));
    for (const { root, trigger, workflow, job, calls } of routesOf(workflows, (one, of) => lostBy(one, of).length > 0)) {
      const lost = lostBy(job, workflow);
      if (!mayRun([...calls, job].map(({ condition }) => condition), { event: trigger.event })) continue;
      for (const caused of lost) {
        for (const listener of listenersTo(caused, trigger, root, workflows)) {
          const key = `${caused.by.outer.origin.path}\n${listener.workflow.id}\n${listener.trigger.event}`;
          if (said.has(key) || isReachedOtherwise(listener.workflow, root, workflows, reached(root))) continue;
          said.add(key);
          // One cause is one finding, however many wait for it.
          const cause = `${caused.by.outer.origin.path}\n${wordsFor(caused)}`;
          const loss = losses.get(cause);
          if (loss) loss.listeners.push(listener);
          else losses.set(cause, { caused, job, listeners: [listener] });
        }
      }
    }
    for (const { caused, job, listeners } of losses.values()) {
      report({
        message: `The step '${caused.by.step.label}' in the job '${job.id}' ${wordsFor(caused)} with the token of the job, and GitHub starts no workflow for what that token does: ${waitingWords(listeners)}.`,
        at: [caused.by.step, ...listeners.slice(0, MOST_SHOWN).map(({ trigger: { origin } }) => ({ origin, note: 'waits for it' }))],
        fix: fixFor(caused, listeners),
        fixInYaml: yamlFor(caused, listeners),
      });
    }
  },
};

/** What a step does in vain. */
interface Loss {
  readonly caused: Caused;
  readonly job: StepsJobModel;
  readonly listeners: Listener[];
}

/** Whether an event starts a workflow whoever's token asks for it. */
function isDispatch(event: string): boolean {
  return event.endsWith('_dispatch');
}

/** More than these nobody reads. */
const MOST_SHOWN = 5;

function waitingWords(listeners: readonly Listener[]): string {
  const shown = listeners.slice(0, MOST_SHOWN).map(({ workflow, trigger }) => `'${workflow.id}', which waits for ${waitedFor(trigger)}`);
  const more = listeners.length - shown.length;
  if (more > 0) return `${shown.join(', ')}, and ${more} more do not run`;
  return shown.length === 1 ? `${shown[0]}, does not run` : `${shown.slice(0, -1).join(', ')}, and ${shown.at(-1)!}, do not run`;
}

type CausedBy = (job: StepsJobModel, workflow: WorkflowModel) => readonly Caused[];

/** The dispatches of the runs of a workflow, whoever's token they take: these start a workflow. */
function reachedFrom(workflows: readonly WorkflowModel[], causedBy: CausedBy): (root: WorkflowModel) => readonly Caused[] {
  let known: Map<WorkflowModel, Caused[]> | undefined;
  return (root) => (known ??= dispatchesOf(workflows, causedBy)).get(root) ?? [];
}

function dispatchesOf(workflows: readonly WorkflowModel[], causedBy: CausedBy): Map<WorkflowModel, Caused[]> {
  const found = new Map<WorkflowModel, Caused[]>();
  const dispatchesBy = (job: StepsJobModel, workflow: WorkflowModel) => causedBy(job, workflow).filter(({ event }) => isDispatch(event));
  for (const { root, job, workflow } of routesOf(workflows, (one, of) => dispatchesBy(one, of).length > 0)) {
    found.set(root, [...new Set([...found.get(root) ?? [], ...dispatchesBy(job, workflow)])]);
  }
  return found;
}

/** Called by the same run, dispatched by it, or started when it is over. */
function isReachedOtherwise(listener: WorkflowModel, root: WorkflowModel, workflows: readonly WorkflowModel[], dispatches: readonly Caused[]): boolean {
  if (listener.triggers.some(({ event, filters }) => event === 'workflow_run' && filters.workflows?.includes(root.name))) return true;
  if (waysTo(listener, workflows).some((way) => way.length > 0 && entryOf(way, listener) === root)) return true;
  return dispatches.some(({ event, name }) => listener.triggers.some((trigger) => trigger.event === event)
    && (event === 'repository_dispatch' || name === undefined || [listener.name, listener.file, listener.file.split('/').at(-1)].includes(name)));
}

function wordsFor({ event, space, name, types }: Caused): string {
  if (event === 'push') return space === 'tags' ? `pushes ${name === undefined ? 'a tag' : `the tag '${name}'`}` : name === undefined ? 'pushes to a branch' : `pushes to the branch '${name}'`;
  if (event === 'release') return 'makes a release';
  if (event === 'pull_request') return types?.includes('closed') ? 'merges a pull request' : 'opens a pull request';
  return `causes '${event}'`;
}

function waitedFor({ event, filters, types }: TriggerModel): string {
  const named = filters.tags ?? filters.branches ?? types;
  return `'${event}'${named ? ` (${named.map((one) => `'${one}'`).join(', ')})` : ''}`;
}

const GOES_IN_YAML = { checkout: '`token` of the checkout, which keeps it (`persist-credentials: true`)', variable: '`GH_TOKEN` of the step', input: 'the input `token` of the step' };

function yamlFor({ event, from }: Caused, listeners: readonly Listener[]): string {
  const app = `Do it with the token of an app: a step with \`uses: actions/create-github-app-token\` before it, whose output \`token\` goes to ${GOES_IN_YAML[from]}.`;
  if (event === 'pull_request') return app;
  return `${app} Or call ${listeners.length === 1 ? `'${listeners[0].workflow.id}'` : 'them'} in a job after this one (\`on: workflow_call\`).`;
}

const GOES = {
  checkout: 'to new Checkout({ token, persistCredentials: true })',
  variable: 'to GH_TOKEN of the step',
  input: 'to the token of the step',
};

function fixFor({ event, from }: Caused, listeners: readonly Listener[]): string {
  const app = `Do it with the token of an app: new CreateGithubAppToken({ … }), whose output 'token' goes ${GOES[from]}.`;
  // Checks of a pull request count only when they run for it.
  if (event === 'pull_request') return app;
  const names = listeners.slice(0, MOST_SHOWN).map(({ workflow }) => `'${workflow.id}'`);
  const [what, made] = names.length === 1 ? [names[0], 'it'] : ['them', 'each'];
  return `${app} Or run ${what} directly: make ${made} a ReusableWorkflow and call it in a job after this one.`;
}
