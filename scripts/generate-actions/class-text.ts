import type { Choices } from './choices';
import type { Entry, InputEntry, OutputEntry } from './entries';
import { docComment, quoted } from './source-text';
import type { ValueType } from './value-types';

const TYPE_TEXT: Readonly<Record<ValueType, string>> = {
  string: 'string | Expression',
  boolean: 'boolean | Expression',
  number: 'number | Expression',
  flexible: 'boolean | string | Expression',
  list: '(string | Expression)[] | Expression',
};

/** The struct and the class of one action. */
export function classText(entry: Entry): string[] {
  const inputs = entry.inputs.filter(({ prop }) => prop);
  const optional = inputs.every(({ required }) => !required) ? ' = {}' : '';
  return [
    ...docComment('', [`Inputs of \`${entry.id}\`, and what every step may say.`]),
    `export interface ${entry.className}Props extends ActionStepProps {`,
    ...inputs.flatMap(inputText),
    '}',
    '',
    ...docComment('', [
      entry.summary,
      '',
      ...remarks(entry).flatMap((remark) => [remark, '']),
      `@see ${address(entry)}`,
      ...(deprecation(entry.data.status) ?? []),
    ]),
    `export class ${entry.className} extends ActionStep {`,
    ...docComment('  ', ['@param props its inputs, and what every step may say']),
    `  public constructor(props: ${entry.className}Props${optional}) {`,
    `    super('${entry.id}', props);`,
    '  }',
    ...entry.outputs.flatMap(outputText),
    '}',
    ...entry.inputs.flatMap(({ name, choices }) => (choices ? ['', ...choicesText(entry.id, name, choices)] : [])),
  ];
}

/** The values of a choice as constants, and a way to say others. */
function choicesText(action: string, input: string, { className, members }: Choices): string[] {
  return [
    ...docComment('', [`Values of the input \`${input}\` of \`${action}\`.`]),
    `export class ${className} extends InputValue {`,
    ...members.flatMap(({ name, value }) => [`  /** \`${value}\` */`, `  public static readonly ${name} = ${className}.of(${quoted(value)});`]),
    '',
    ...docComment('  ', ['Another value: one that is newer than the catalogue.', '', '@param value as the action knows it']),
    `  public static of(value: string): ${className} {`,
    `    return new ${className}(value);`,
    '  }',
    '',
    '  private constructor(value: string) {',
    `    super('${action} ${input}', value);`,
    '  }',
    '}',
  ];
}

function typeText({ type, choices }: InputEntry): string {
  return choices ? TYPE_TEXT[type].replace('Expression', `${choices.className} | Expression`) : TYPE_TEXT[type];
}

function inputText(input: InputEntry): string[] {
  return docComment('  ', [
    input.phrase,
    ...(input.required ? [] : ['', `@default ${defaultText(input)}`]),
    ...(input.deprecated ? [...(input.required ? [''] : []), `@deprecated ${input.useInstead === undefined ? 'the action has given it up' : `use ${used(input.useInstead)}`}`] : []),
  ]).concat(`  readonly ${input.prop}${input.required ? '' : '?'}: ${typeText(input)};`);
}

/** A property by its name; words as they are. */
function used(instead: string): string {
  return instead.includes(' ') ? instead : `\`${instead}\``;
}

/** `deprecated: use X` */
function deprecation(status: string | null): string[] | undefined {
  return status?.startsWith('deprecated') ? [`@deprecated its maintainers have given it up${status.replace(/^deprecated:?/, '').replace(/^ /, '; ')}`] : undefined;
}

function outputText({ name, prop, phrase }: OutputEntry): string[] {
  return [
    '',
    `  /** ${phrase} Output \`${name}\`. */`,
    `  public get ${prop}(): Expression {`,
    `    return this.output('${name}');`,
    '  }',
  ];
}

function defaultText(input: InputEntry): string {
  const own = ownDefault(input);
  const { safe } = input;
  if (!safe) return own ?? '- none';
  const value = typeof safe.value === 'string' && safe.value.includes('${{') ? `\`${safe.value}\`` : JSON.stringify(safe.value).replaceAll('"', "'");
  const conditions = Object.entries(safe.when ?? {}).map(([name, wanted]) => (wanted === true ? `\`${name}\`` : `\`${name}: ${wanted}\``)).join(' and ');
  const actions = `the action's own default is ${own?.replace(/^- /, '') ?? 'none'}`;
  return conditions ? `- with ${conditions} ${value}, because ${safe.because}; ${actions}` : `${value} - because ${safe.because}; ${actions}`;
}

function ownDefault({ defaultValue, type, separator }: InputEntry): string | undefined {
  if (!defaultValue) return undefined;
  if (defaultValue.includes('${{')) return `- \`${defaultValue}\``;
  // What does not fit on a line does not help in an editor's tooltip either.
  if (defaultValue.includes('\n') || defaultValue.length > 80) return "- the action's own";
  if (type === 'boolean' || type === 'number' || /^(true|false)$/.test(defaultValue)) return defaultValue;
  if (type === 'list') return `[${defaultValue.split(separator!).map((item) => `'${item}'`).join(', ')}]`;
  return `'${defaultValue}'`;
}

function remarks({ data, env, inputs, openOutputs }: Entry): string[] {
  const renamed = inputs.filter(({ prop, name }) => prop && prop.toLowerCase() !== name.replace(/[-_]/g, '').toLowerCase());
  return [
    ...(openOutputs ? ["It has more outputs than its metadata names: reach them with `output('name')`."] : []),
    ...Object.entries(env).map(([name, { value, because }]) => `The environment variable \`${name}\` is \`${value}\` unless \`env\` says otherwise: ${because}.`),
    ...renamed.map(({ prop, name }) => `Its input \`${name}\` is \`${prop}\` here.`),
    ...(/^node(12|16|20)$/.test(data.using) ? [`Its runtime, ${data.using}, is retired or about to be.`] : []),
    ...(data.status === 'archived' ? ['Its repository is archived: nobody mends it any more.'] : []),
    ...(data.status === 'maintenance-only' ? ['Its maintainers keep it alive and add nothing to it.'] : []),
  ];
}

function address({ data }: Entry): string {
  const repository = `https://github.com/${data.name}`;
  return data.path ? `${repository}/tree/${data.sha}/${data.path}` : repository;
}
