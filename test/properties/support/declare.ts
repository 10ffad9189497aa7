import { posix } from 'path';
import { callInput, concurrency, condition, container, environment, matrix, minutes, permissions, plain, runner, services, trigger, variables } from './declare-parts';
import { ActionModel, CompositeAction, DockerAction, DockerRunsModel, LocalActionProps, NodeAction, NodeRunsModel, NodeRuntime } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import {
  BaseJob, CallJob, CancelStep, Job, JobModel, ParallelSteps, ReusableWorkflow, RunDefaultsModel, RunStep, Step, StepModel, UsesStep, WaitAllStep, WaitStep, Workflow, WorkflowModel,
} from 'slipway/workflows';

/*
 * Declares what a model says, by constructs and as it was written: not as anybody would write it, but so that everything that a file may say has to have a construct that says it.
 */

export function declareWorkflow(delivery: Delivery, model: WorkflowModel): Workflow {
  const { id, description, runName, comment, env, envExpression, triggers } = model;
  const isUnsaid = (key: string) => model.unsaid?.includes(key);
  const common = {
    asWritten: true,
    fileName: posix.basename(model.file),
    name: isUnsaid('name') ? undefined : model.name,
    description,
    runName,
    comment,
    env: variables(env, envExpression),
    defaults: runDefaults(model.defaults),
    permissions: permissions(model.permissions),
    concurrency: concurrency(model.concurrency),
    triggers: triggers.filter(({ event }) => event !== 'workflow_call').map(trigger),
  };
  const call = triggers.find(({ event }) => event === 'workflow_call');
  const workflow = call
    ? new ReusableWorkflow(delivery, id, {
      ...common,
      inputs: Object.fromEntries((call.inputs ?? []).map((input) => [input.name, callInput(input)])),
      secrets: Object.fromEntries((call.secrets ?? []).map((secret) => [secret.name, { description: secret.description, required: secret.unsaid?.includes('required') ? undefined : secret.required }])),
    })
    : new Workflow(delivery, id, common);
  if (workflow instanceof ReusableWorkflow) for (const { name, value, description: said } of call!.outputs ?? []) workflow.addOutput(name, value, { description: said });
  const jobs = new Map(model.jobs.map((job) => [job.id.toLowerCase(), declareJob(workflow, job)]));
  for (const job of model.jobs) jobs.get(job.id.toLowerCase())!.addNeeds(...job.needs.map((need) => jobs.get(need.job.toLowerCase())!));
  return workflow;
}

function runDefaults(model: RunDefaultsModel | undefined): RunDefaultsModel | undefined {
  return model && { shell: model.shell, workingDirectory: model.workingDirectory };
}

function declareJob(workflow: Workflow, model: JobModel): BaseJob {
  const base = {
    name: model.name,
    comment: model.comment,
    condition: condition(model.condition),
    matrix: matrix(model.strategy),
    concurrency: concurrency(model.concurrency),
    permissions: permissions(model.permissions.granted),
  };
  if (model.kind === 'call') {
    const { uses, version, inputs, secrets } = model;
    return new CallJob(workflow, model.id, { ...base, uses, version, inputs: { ...inputs }, ...secrets === 'inherit' ? { inheritSecrets: true } : { secrets: { ...secrets } } });
  }
  const job = new Job(workflow, model.id, {
    ...base,
    runsOn: runner(model.runsOn),
    timeout: minutes(model.timeoutMinutes),
    cancelTimeout: minutes(model.cancelTimeoutMinutes),
    continueOnError: plain(model.continueOnError),
    container: model.container && container(model.container),
    services: services(model.services, model.servicesExpression),
    env: variables(model.env, model.envExpression),
    environment: environment(model.environment),
    outputs: { ...model.outputs },
    defaults: runDefaults(model.defaults),
    snapshot: model.snapshot && { imageName: model.snapshot.imageName, version: model.snapshot.version, condition: condition(model.snapshot.condition) },
  });
  job.use(...steps(model.steps));
  return job;
}

/** Steps in their order: what waits names what began before. */
function steps(models: readonly StepModel[]): Step[] {
  const byId = new Map<string, Step>();
  const make = (model: StepModel): Step => {
    const step = declareStep(model, (id) => byId.get(id.toLowerCase())!, make);
    if (model.id !== undefined) byId.set(model.id.toLowerCase(), step);
    return step;
  };
  return models.map(make);
}

function declareStep(model: StepModel, named: (id: string) => Step, make: (part: StepModel) => Step): Step {
  const base = { stepId: model.id, name: model.name, comment: model.comment };
  switch (model.kind) {
    case 'parallel': return new ParallelSteps(...model.steps.map(make));
    case 'wait': return new WaitStep(model.targets.map(named), { ...base, continueOnError: plain(model.continueOnError) });
    case 'wait-all': return new WaitAllStep({ ...base, continueOnError: plain(model.continueOnError) });
    case 'cancel': return new CancelStep(named(model.target), { ...base, continueOnError: plain(model.continueOnError) });
    default: {
      const work = {
        ...base,
        condition: condition(model.condition),
        continueOnError: plain(model.continueOnError),
        env: variables(model.env, model.envExpression),
        background: model.background || undefined,
        timeout: minutes(model.timeoutMinutes),
      };
      if (model.kind === 'run') return new RunStep(/^\n/.test(model.script) ? `\n${model.script}` : model.script, { ...work, shell: model.shell, workingDirectory: model.workingDirectory });
      return new UsesStep(model.uses, { ...work, version: model.version, inputs: variables(model.inputs, model.inputsExpression) });
    }
  }
}

export function declareAction(delivery: Delivery, model: ActionModel): void {
  const isUnsaid = (of: { readonly unsaid?: string[] }, key: string) => of.unsaid?.includes(key);
  const common: LocalActionProps = {
    asWritten: true,
    folder: posix.dirname(model.file),
    fileName: posix.basename(model.file),
    name: isUnsaid(model, 'name') ? undefined : model.name,
    description: model.description,
    author: model.author,
    comment: model.comment,
    branding: model.branding,
    inputs: Object.fromEntries(model.inputs.map((input) => [input.name, {
      description: input.description, required: isUnsaid(input, 'required') ? undefined : input.required, defaultValue: input.defaultValue, deprecationMessage: input.deprecationMessage,
    }])),
  };
  const outputs = Object.fromEntries(model.outputs.map(({ name, description }) => [name, { description }]));
  const { using } = model.runs;
  if (using === 'composite') {
    const action = new CompositeAction(delivery, 'it', common);
    action.use(...steps(model.steps));
    for (const { name, value, description } of model.outputs) action.addOutput(name, value!, { description });
    return;
  }
  const { preCondition, postCondition } = model.runs;
  const hooks = { outputs, preCondition: condition(preCondition), postCondition: condition(postCondition) };
  if (using === 'docker') {
    const { image, args, env, envExpression, entrypoint, preEntrypoint, postEntrypoint } = model.runs as DockerRunsModel;
    new DockerAction(delivery, 'it', { ...common, ...hooks, image, args: args.map(String), env: variables(env, envExpression), entrypoint, preEntrypoint, postEntrypoint });
    return;
  }
  const { main, pre, post } = model.runs as NodeRunsModel;
  new NodeAction(delivery, 'it', { ...common, ...hooks, runtime: using as NodeRuntime, main, pre, post });
}
