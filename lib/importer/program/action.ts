import { Pins } from './pins';
import { Scope } from './scope';
import { Steps, stepStatements } from './steps';
import { Counts, Texts } from './texts';
import { Around, Unit, overrideStatements } from './unit';
import { ActionModel, DockerRunsModel, NodeRunsModel } from '../../actions/inside';
import { CodeFile } from '../code/code-file';
import { withoutHeader } from '../code/generated-header';
import { record, textLiteral } from '../code/literal';

const MODULE = 'slipway/actions';

function said({ unsaid }: { readonly unsaid?: readonly string[] }, key: string): boolean {
  return !unsaid?.includes(key);
}

type Option = [name: string, code: string | undefined];

/** The body of the function that declares an action. */
export function actionBody(model: ActionModel, unit: Unit, file: CodeFile, around: Around, counts: Counts): string[] {
  const texts = new Texts(file, counts);
  const { used } = around;
  const { variable } = unit;
  const { runs } = model;
  const atTop = new Scope({ used });
  const text = (value: string | undefined) => (value === undefined ? undefined : textLiteral(value));
  const folder = model.file.split('/').slice(0, -1).join('/') || '.';
  const head: Option[] = [
    // What the file does not say is left out of it.
    ['description', textLiteral(said(model, 'description') ? model.description : '')],
    ['name', text(said(model, 'name') ? model.name : undefined)],
    ['author', text(model.author)],
    ['folder', text(folder === `.github/actions/${unit.id}` ? undefined : folder)],
    ['fileName', text(unit.fileName)],
    ['comment', text(withoutHeader(model.comment))],
    ['branding', model.branding && record([['icon', textLiteral(model.branding.icon)], ['color', textLiteral(model.branding.color)]])],
    ['inputs', model.inputs.length === 0 ? undefined : record(model.inputs.map((input) => [input.name, record([
      ['description', textLiteral(input.description)],
      ['required', said(input, 'required') ? String(input.required) : undefined],
      ['defaultValue', input.defaultValue === undefined ? undefined : texts.text(input.defaultValue, atTop)],
      ['deprecationMessage', text(input.deprecationMessage)],
    ])]))],
    ['asWritten', around.exact ? 'true' : undefined],
  ];
  const make = (type: string, options: Option[]) => `const ${variable} = new ${file.use(MODULE, type)}(delivery, ${textLiteral(unit.id)}, ${record([...head, ...options])});`;
  if (runs.using === 'docker') return [make('DockerAction', [...dockerOptions(runs, texts, atTop), outputsOption(model)]), ...overrideStatements(variable, around.overrides), `return ${variable};`];
  if (runs.using !== 'composite') return [make('NodeAction', [...nodeOptions(runs, texts, atTop), outputsOption(model)]), ...overrideStatements(variable, around.overrides), `return ${variable};`];
  const scope = new Scope({ owner: { variable, inputs: new Set(model.inputs.map(({ name }) => name)), secrets: new Set() }, used });
  const pins = new Pins(model.steps, around.pins, around.pinsAreKnown);
  const steps = new Steps({ ...around, texts, isPinned: (step) => pins.gives(step) }, scope);
  const pieces = steps.pieces(model.steps);
  const after = scope.with({ steps: steps.known });
  const outputs = model.outputs.map(({ name, description, value }) => `${variable}.addOutput(${textLiteral(name)}, ${texts.text(value ?? '', after)}, ${record([['description', textLiteral(description)]])});`);
  return [make('CompositeAction', []), ...pins.statements(variable, file), ...stepStatements(variable, pieces, used, texts).body, ...outputs, ...overrideStatements(variable, around.overrides), `return ${variable};`];
}

function outputsOption({ outputs }: ActionModel): Option {
  return ['outputs', outputs.length === 0 ? undefined : record(outputs.map(({ name, description }) => [name, record([['description', textLiteral(description)]])]))];
}

function nodeOptions(runs: NodeRunsModel, texts: Texts, scope: Scope): Option[] {
  const { using, main, pre, preCondition, post, postCondition } = runs;
  return [
    ['main', textLiteral(main)],
    ['runtime', using !== 'node20' ? undefined : `${texts.file.use(MODULE, 'NodeRuntime')}.NODE20`],
    ['pre', pre === undefined ? undefined : textLiteral(pre)],
    ['preCondition', preCondition === undefined ? undefined : texts.expression(preCondition, scope)],
    ['post', post === undefined ? undefined : textLiteral(post)],
    ['postCondition', postCondition === undefined ? undefined : texts.expression(postCondition, scope)],
  ];
}

function dockerOptions(runs: DockerRunsModel, texts: Texts, scope: Scope): Option[] {
  const text = (value: string | undefined) => (value === undefined ? undefined : textLiteral(value));
  return [
    ['image', textLiteral(runs.image)],
    ['args', runs.args.length === 0 ? undefined : `[${runs.args.map((arg) => texts.text(String(arg), scope)).join(', ')}]`],
    ['env', texts.map(runs.env, scope, runs.envExpression)],
    ['entrypoint', text(runs.entrypoint)],
    ['preEntrypoint', text(runs.preEntrypoint)],
    ['preCondition', runs.preCondition === undefined ? undefined : texts.expression(runs.preCondition, scope)],
    ['postEntrypoint', text(runs.postEntrypoint)],
    ['postCondition', runs.postCondition === undefined ? undefined : texts.expression(runs.postCondition, scope)],
  ];
}
