import { inOrder, printJob } from './job';
import { concurrencyCode, defaultsCode, permissionsCode } from './parts';
import { Pins } from './pins';
import { KnownJob, Scope } from './scope';
import { Counts, Texts } from './texts';
import { callInput, triggerCode } from './triggers';
import { Around, Unit, overrideStatements } from './unit';
import { CallSecretModel, StepModel, TriggerModel, WorkflowModel, flatSteps } from '../../workflows/inside';
import { CodeFile } from '../code/code-file';
import { withoutHeader } from '../code/generated-header';
import { record, textLiteral } from '../code/literal';

const MODULE = 'slipway/workflows';

/** The body of the function that declares a workflow: its statements, the last of which returns it. */
export function workflowBody(model: WorkflowModel, unit: Unit, file: CodeFile, around: Around, counts: Counts): string[] {
  const texts = new Texts(file, counts);
  const { used } = around;
  const { variable } = unit;
  const call = model.triggers.find(({ event }) => event === 'workflow_call');
  const comment = withoutHeader(model.comment);
  const starts = model.triggers.filter((trigger) => trigger !== call);
  const atTop = new Scope({ used });
  const type = file.use(MODULE, call ? 'ReusableWorkflow' : 'Workflow');
  const triggers = starts.map((trigger) => triggerCode(trigger, texts, (name) => around.followed(name)));
  const props = record([
    ...workflowHead(model),
    ['runName', model.runName === undefined ? undefined : texts.text(model.runName, atTop)],
    ['fileName', unit.fileName === undefined ? undefined : textLiteral(unit.fileName)],
    ['comment', comment === undefined ? undefined : textLiteral(comment)],
    ['triggers', triggers.length === 0 && call ? undefined : `[${triggers.join(', ')}]`],
    ...call ? callOptions(call, texts) : [],
    ['permissions', permissionsCode(model.permissions, texts)],
    ['concurrency', concurrencyCode(model.concurrency, texts, atTop)],
    ['env', texts.map(model.env, atTop, model.envExpression)],
    ['defaults', defaultsCode(model.defaults, texts, atTop)],
    ['asWritten', around.exact ? 'true' : undefined],
  ]);
  const owner = { variable, inputs: new Set(model.triggers.flatMap(({ inputs = [] }) => inputs.map(({ name }) => name))), secrets: new Set(call?.secrets?.map(({ name }) => name)) };
  const pins = new Pins(stepsOf(model), around.pins, around.pinsAreKnown);
  const jobs = new Map<string, KnownJob>();
  const scope = new Scope({ owner, used });
  const printed = inOrder(model.jobs).map((job) => {
    const own = job.kind === 'steps' ? new Pins(job.steps, pins, around.pinsAreKnown) : pins;
    return printJob(job, { ...around, texts, workflow: variable, scope, jobs, isPinned: (step) => own.gives(step), pins: (_, name) => (own === pins ? [] : own.statements(name, file)) });
  });
  const atEnd = new Scope({ jobs, used });
  const outputs = (call?.outputs ?? []).map(({ name, description, value }) =>
    `${variable}.addOutput(${[textLiteral(name), texts.text(value, atEnd), ...description === undefined ? [] : [record([['description', textLiteral(description)]])]].join(', ')});`);
  const options = props === '{}' ? '' : `, ${props}`;
  return [
    `const ${variable} = new ${type}(delivery, ${textLiteral(unit.id)}${options});`,
    ...pins.statements(variable, file),
    ...printed.flatMap(({ variable: job, statements }) => ['', ...statements(used.has(job))]),
    ...outputs.length > 0 ? ['', ...outputs] : [],
    '',
    ...overrideStatements(variable, around.overrides),
    `return ${variable};`,
  ];
}

function workflowHead({ name, description, unsaid }: WorkflowModel): [string, string | undefined][] {
  return [['name', unsaid?.includes('name') ? undefined : textLiteral(name)], ['description', description === undefined ? undefined : textLiteral(description)]];
}

function callOptions({ inputs = [], secrets = [] }: TriggerModel, texts: Texts): [string, string | undefined][] {
  return [
    ['inputs', inputs.length === 0 ? undefined : record(inputs.map((input) => [input.name, callInput(input, texts)]))],
    ['secrets', secrets.length === 0 ? undefined : record(secrets.map((secret) => [secret.name, secretCode(secret)]))],
  ];
}

function secretCode({ description, required, unsaid }: CallSecretModel): string {
  return record([['description', description === undefined ? undefined : textLiteral(description)], ['required', unsaid?.includes('required') ? undefined : String(required)]]);
}

/** All steps of a workflow. */
export function stepsOf({ jobs }: WorkflowModel): StepModel[] {
  return jobs.flatMap((job) => (job.kind === 'steps' ? flatSteps(job.steps) : []));
}
