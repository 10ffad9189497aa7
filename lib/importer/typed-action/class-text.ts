import type { Choices } from './choices';
import { docComment, harmless, quoted } from './source-text';
import type { TypedAction, TypedInput, TypedOutput } from './typed-action';
import { typeText } from './value-types';

/** The struct and the class of one action, and the classes of its choices. */
export function classText(action: TypedAction): string[] {
  const inputs = action.inputs.filter(({ prop }) => prop);
  const optional = inputs.every(({ required }) => !required) ? ' = {}' : '';
  return [
    ...docComment('', [`Inputs of \`${action.id}\`, and what every step may say.`]),
    `export interface ${action.className}Props extends ActionStepProps {`,
    ...inputs.flatMap(inputText),
    '}',
    '',
    ...docComment('', [
      action.summary,
      '',
      ...action.remarks.flatMap((remark) => [remark, '']),
      `@see ${action.see}`,
      ...(action.deprecated === undefined ? [] : [`@deprecated ${action.deprecated}`]),
    ]),
    `export class ${action.className} extends ActionStep {`,
    ...docComment('  ', ['@param props its inputs, and what every step may say']),
    `  public constructor(props: ${action.className}Props${optional}) {`,
    `    super('${action.id}', props${action.known === undefined ? '' : `, ${action.known}`});`,
    '  }',
    ...action.outputs.flatMap(outputText),
    '}',
    ...action.inputs.flatMap(({ name, choices }) => (choices ? ['', ...choicesText(action, name, choices)] : [])),
  ];
}

/** The values of a choice as constants, and a way to say others. */
function choicesText({ id, known }: TypedAction, input: string, { className, members }: Choices): string[] {
  return [
    ...docComment('', [`Values of the input \`${input}\` of \`${id}\`.`]),
    `export class ${className} extends InputValue {`,
    ...members.flatMap(({ name, value }) => [`  /** \`${harmless(value)}\` */`, `  public static readonly ${name} = ${className}.of(${quoted(value)});`]),
    '',
    ...docComment('  ', [`Another value: one that is newer than ${known === undefined ? 'the catalogue' : 'this file'}.`, '', '@param value as the action knows it']),
    `  public static of(value: string): ${className} {`,
    `    return new ${className}(value);`,
    '  }',
    '',
    '  private constructor(value: string) {',
    `    super('${id} ${input}', value);`,
    '  }',
    '}',
  ];
}

function inputText(input: TypedInput): string[] {
  return docComment('  ', [
    ...input.doc,
    ...(input.required ? [] : ['', `@default ${input.defaultText}`]),
    ...(input.deprecated === undefined ? [] : [...(input.required ? [''] : []), `@deprecated ${input.deprecated}`]),
  ]).concat(`  readonly ${input.prop}${input.required ? '' : '?'}: ${typeText(input.type, input.choices?.className, input.takesText)};`);
}

function outputText({ name, prop, doc }: TypedOutput): string[] {
  return [
    '',
    `  /** ${doc} Output \`${name}\`. */`,
    `  public get ${prop}(): Expression {`,
    `    return this.output(${quoted(name)});`,
    '  }',
  ];
}
