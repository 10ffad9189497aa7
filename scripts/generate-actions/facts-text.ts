import { quoted } from '../../lib/importer/typed-action/source-text';
import type { Entry, InputEntry } from './entries';
import { needsOf } from './needs';
import { keyed, literal, object } from './source-text';

/**
 * The table of facts. A function, because the engine only skims a function that nobody has called: a program that uses no action does
 * not pay for the table.
 */
export function factsText(entries: readonly Entry[]): string[] {
  return [
    "import type { CatalogueEntry } from './catalogue-facts';",
    '',
    'export function catalogueData(): Record<string, CatalogueEntry> {',
    '  return {',
    ...entries.flatMap(actionText),
    '  };',
    '}',
  ];
}

function actionText({ id, className, data, stepName, inputs, outputs, openOutputs, masked, env }: Entry): string[] {
  const facts: [string, string][] = [['className', quoted(className)], ['version', quoted(data.version)], ['sha', quoted(data.sha)], ['using', quoted(data.using)], ['stepName', quoted(stepName)]];
  if (data.license) facts.push(['license', quoted(data.license)]);
  if (data.status) {
    const [status, instead] = data.status.split(': ');
    facts.push(['status', quoted(status)]);
    if (instead) facts.push(['instead', quoted(instead)]);
  }
  if (data.permissions) facts.push(['documentedPermissions', literal(data.permissions)]);
  const conditional = data.conditionalPermissions.flatMap(({ whenMachine, scopes }) => (whenMachine && Object.keys(scopes).length > 0 ? [{ when: whenMachine, scopes }] : []));
  if (conditional.length > 0) facts.push(['conditionalPermissions', literal(conditional)]);
  const needs = needsOf(id, data.needs);
  if (needs.length > 0) facts.push(['needs', literal(needs)]);
  if (data.pushesOrTriggers) facts.push(['pushesOrTriggers', 'true']);
  facts.push(['outputs', `[${outputs.map(({ name }) => quoted(name)).join(', ')}]`]);
  if (openOutputs) facts.push(['openOutputs', 'true']);
  if (Object.keys(masked).length > 0) facts.push(['masked', literal(masked)]);
  const variables = Object.entries(env).map(([name, { value }]): [string, string] => [name, quoted(value)]);
  if (variables.length > 0) facts.push(['env', object(variables)]);
  return [
    `    ${quoted(id)}: {`,
    ...facts.map(([key, text]) => `      ${key}: ${text},`),
    ...(inputs.length === 0 ? ['      inputs: {},'] : [
      '      inputs: {',
      ...keyed(inputs.map((input) => [input.name, inputText(input)])).map((line) => `        ${line},`),
      '      },',
    ]),
    '    },',
  ];
}

function inputText({ prop, required, defaultValue, deprecated, separator, safe, evaluates, limits, choices }: InputEntry): string {
  const facts: [string, string][] = [];
  if (prop) facts.push(['prop', quoted(prop)]);
  if (required) facts.push(['required', 'true']);
  if (defaultValue !== undefined) facts.push(['default', quoted(defaultValue)]);
  if (deprecated) facts.push(['deprecated', 'true']);
  if (separator) facts.push(['separator', quoted(separator)]);
  // A property is what a program gives values to.
  if (prop) {
    for (const [name, value] of Object.entries(limits)) if (value !== undefined) facts.push([name, literal(value)]);
    if (choices) facts.push(['choices', quoted(choices.className)]);
  }
  if (evaluates) facts.push(['evaluates', quoted(evaluates)]);
  if (safe) facts.push(['safe', literal(safe.when ? { value: safe.value, when: safe.when } : { value: safe.value })]);
  return object(facts);
}
