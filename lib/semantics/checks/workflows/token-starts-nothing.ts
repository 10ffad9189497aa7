import { actionsOf } from '../../../actions/inside';
import { Found, Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';
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
    for (const { root, trigger, workflow, job, calls } of routesOf(workflows)) {
      const lost = causedBy(job, workflow).filter(({ ownToken, event }) => ownToken && !/_dispatch$/.test(event));
      if (lost.length === 0 || !mayRun([...calls, job].map(({ condition }) => condition), { event: trigger.event })) continue;
      const dispatches = dispatchesIn(root, workflows, causedBy);
      for (const caused of lost) {
        const listeners = listenersTo(caused, trigger, root, workflows).filter((listener) => {
          const key = `${caused.by.outer.origin.path}\n${listener.workflow.id}\n${listener.trigger.event}`;
          if (said.has(key) || isReachedOtherwise(listener.workflow, root, workflows, dispatches)) return false;
          said.add(key);
          return true;
        });
        // One step is one mistake, however many wait for it.
        if (listeners.length > 0) report(foundFor(caused, listeners, job.id));
      }
    }
  },
};

function foundFor(caused: Caused, listeners: readonly Listener[], job: string): Found {
  const [listener] = listeners;
  const waiting = listeners.length === 1
    ? `'${listener.workflow.id}', which waits for ${waitedFor(listener.trigger)}, does not run`
    : `${listed([...new Set(listeners.map(({ workflow }) => workflow.id))], 5)}, which wait for it, do not run`;
  return {
    message: `The step '${caused.by.step.label}' in the job '${job}' ${wordsFor(caused)} with the token of the job, and GitHub starts no workflow for what that token does: ${waiting}.`,
    at: [caused.by.step, ...listeners.slice(0, 5).map(({ trigger }) => ({ origin: trigger.origin, note: 'waits for it' }))],
    fix: fixFor(caused, listener),
    fixInYaml: yamlFor(caused, listener),
  };
}

/** The dispatches of a run, whoever's token they take: these start a workflow. */
function dispatchesIn(root: WorkflowModel, workflows: readonly WorkflowModel[], causedBy: (job: StepsJobModel, workflow: WorkflowModel) => readonly Caused[]): readonly Caused[] {
  return routesOf(workflows).filter((route) => route.root === root).flatMap(({ job, workflow }) => causedBy(job, workflow)).filter(({ event }) => /_dispatch$/.test(event));
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

function yamlFor({ event, from }: Caused, { workflow }: Listener): string {
  const app = `Do it with the token of an app: a step with \`uses: actions/create-github-app-token\` before it, whose output \`token\` goes to ${GOES_IN_YAML[from]}.`;
  return event === 'pull_request' ? app : `${app} Or call '${workflow.id}' in a job after this one (\`on: workflow_call\`).`;
}

const GOES = {
  checkout: 'to new Checkout({ token, persistCredentials: true })',
  variable: 'to GH_TOKEN of the step',
  input: 'to the token of the step',
};

function fixFor({ event, from }: Caused, { workflow }: Listener): string {
  const app = `Do it with the token of an app: new CreateGithubAppToken({ … }), whose output 'token' goes ${GOES[from]}.`;
  // Checks of a pull request count only when they run for it.
  return event === 'pull_request' ? app : `${app} Or run '${workflow.id}' directly: make it a ReusableWorkflow and call it in a job after this one.`;
}
