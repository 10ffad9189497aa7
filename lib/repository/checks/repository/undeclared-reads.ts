import { ValueKind, declaredValues } from './declared-values';
import { DeployingJob, deployingJobs } from './deploying-jobs';
import { DeliveryModel, Report, Rule } from '../../../checks/inside';
import { Severity, listed, similar } from '../../../core/inside';
import { CallJobModel, ExpressionUse, WorkflowModel, calledBy, callersOf, callsOf, offers, readsOf, workflowsOf } from '../../../workflows/inside';

const WORDS = { secrets: { noun: 'secret', declare: (name: string) => `secrets: ['${name}']` }, vars: { noun: 'variable', declare: (name: string) => `variables: ['${name}']` } };

/** What GitHub provides itself, or reads itself. */
const ALWAYS = new Set(['GITHUB_TOKEN', 'ACTIONS_STEP_DEBUG', 'ACTIONS_RUNNER_DEBUG']);

/** A rule on reads of what neither the repository nor the environment of the job holds. Silent until the delivery declares something of the kind. */
export function undeclaredRule(id: string, kind: ValueKind): Rule {
  return {
    id,
    severity: Severity.WARNING,
    delivery(model, report) {
      if (!declaredValues(kind, model).any) return;
      const jobs = new Map(deployingJobs(model).map((deploying) => [deploying.job, deploying]));
      for (const workflow of workflowsOf(model)) {
        const byId = new Map(workflow.jobs.map((job) => [job.id, job]));
        if (isForOthers(workflow, model)) continue;
        for (const use of workflow.expressions) {
          const job = use.job === undefined ? undefined : byId.get(use.job);
          if (job?.kind === 'call' && kind === 'secrets' && opensTheWay(use, job, model)) continue;
          judge(kind, use, workflow, job?.kind === 'steps' ? jobs.get(job) : undefined, model, report);
        }
      }
    },
  };
}

/** Whether a call names a secret only so that the called workflow sees the one of an environment that its jobs run in. */
function opensTheWay({ key, text }: ExpressionUse, job: CallJobModel, model: DeliveryModel): boolean {
  const name = key.replace(/^secrets\./, '').toUpperCase();
  if (!readsOf(text, 'secrets').every((path) => path[1].toUpperCase() === name)) return false;
  const { environments } = declaredValues('secrets', model);
  const within = reachedBy(job, model);
  if (!within) return [...environments.values()].some((held) => held.has(name));
  // An environment that is not declared here may hold anything.
  return deployingJobs(model).some(({ workflow, names }) => within.has(workflow) && (!names || [...names].some((environment) => environments.get(environment)?.has(name) ?? true)));
}

/** The called workflow with all that it calls in turn; undefined when one of them is not declared here. */
function reachedBy(job: CallJobModel, model: DeliveryModel): ReadonlySet<WorkflowModel> | undefined {
  const reached = new Set<WorkflowModel>();
  const calls = [job];
  for (const call of calls) {
    const called = calledBy(call, workflowsOf(model));
    if (!called) return undefined;
    if (!reached.has(called)) calls.push(...callsOf(called));
    reached.add(called);
  }
  return reached;
}

/** A workflow that only other repositories call reads what they have. */
function isForOthers(workflow: WorkflowModel, model: DeliveryModel): boolean {
  return workflow.triggers.some(({ event }) => event === 'workflow_call') && callersOf(workflow, workflowsOf(model)).length === 0;
}

function judge(kind: ValueKind, use: ExpressionUse, workflow: WorkflowModel, deploying: DeployingJob | undefined, model: DeliveryModel, report: Report): void {
  const names = new Set(readsOf(use.text, kind).map((path) => path[1]));
  if (names.size === 0 || !offers(use.place, kind)) return;
  const call = workflow.triggers.find(({ event }) => event === 'workflow_call');
  // What a called workflow does not declare is the matter of another rule, and an environment whose name nobody knows may hold anything.
  if (deploying ? !deploying.names : call && kind === 'secrets') return;
  const { repository, environments } = declaredValues(kind, model);
  const passed = new Set(kind === 'secrets' ? call?.secrets?.map(({ name }) => name.toUpperCase()) : []);
  for (const name of names) {
    const key = name.toUpperCase();
    if (ALWAYS.has(key) || repository.has(key) || passed.has(key)) continue;
    // An environment that is not declared here may hold anything.
    const lacking = [...deploying?.names ?? []].filter((environment) => environments.has(environment) && !environments.get(environment)!.has(key));
    if (deploying && lacking.length === 0) continue;
    const holders = [...environments].filter(([, held]) => held.has(key)).map(([environment]) => environment);
    report({
      message: `'${use.key}' ${use.job === undefined ? `of the workflow '${workflow.id}'` : `in the job '${use.job}'`} reads the ${WORDS[kind].noun} '${name}', which ${whatIsMissing(lacking, deploying)}`
        + `${holders.length > 0 ? `, only ${holders.length === 1 ? 'the environment' : 'the environments'} ${listed(holders)}` : ''}: it is empty.`,
      at: use,
      fix: fixFor(kind, name, lacking, holders, model),
    });
  }
}

function whatIsMissing(environments: readonly string[], deploying: DeployingJob | undefined): string {
  if (!deploying) return 'the repository does not declare';
  return `neither the repository nor ${environments.length === 1 ? 'its environment' : 'its environments'} ${listed(environments)} ${environments.length === 1 ? 'declares' : 'declare'}`;
}

function fixFor(kind: ValueKind, name: string, lacking: readonly string[], holders: readonly string[], model: DeliveryModel): string {
  const { repository, environments } = declaredValues(kind, model);
  const near = similar(name, [...new Set([...repository, ...lacking.flatMap((environment) => [...environments.get(environment)!])])]);
  if (near) return `Did you mean '${near}'?`;
  if (lacking.length > 0) return `Declare it in the environment: { ${kind === 'secrets' ? WORDS.secrets.declare(name) : `variables: { ${name}: '…' }`} }.`;
  const declare = `new RepositorySettings(delivery, { ${WORDS[kind].declare(name)} })`;
  return holders.length > 0 ? `Give the job the environment that holds it: { environment: … }; or declare it for the repository: ${declare}.` : `Declare it: ${declare}.`;
}
