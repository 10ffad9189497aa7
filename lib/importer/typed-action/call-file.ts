import type { DeclaredInput } from './declared-input';
import { docDefault, docLines, docSentence } from './doc-lines';
import { freeNames } from './free-names';
import { PinnedAction } from './manifest-text';
import { markerLine } from './marker';
import type { DeclaredCall } from './read-call';
import { RESERVED_CALL_OUTPUTS } from './reserved';
import { docComment, harmless, quoted } from './source-text';
import { ValueType, typeText } from './value-types';
import { PERMISSION_SCOPES } from '../../workflows/inside';
import { CodeFile } from '../code/code-file';

/** What a file of a call is made of. */
export interface CallFileOptions extends PinnedAction {
  /** `owner/repository/.github/workflows/file.yml`. */
  readonly name: string;
  readonly className: string;
  /** Of the file, from the root of the repository. */
  readonly path: string;
}

/** The text of the file that has the class of a call: a job that calls a workflow of others. */
export async function callFileText({ name, className, path, sha, version }: CallFileOptions, call: DeclaredCall): Promise<string> {
  const file = new CodeFile(path);
  for (const used of ['BaseJobProps', 'CallJob', 'CallJobProps', 'Workflow']) file.use('slipway/workflows', used);
  if (call.inputs.length + call.secrets.length + call.outputs.length > 0) file.use('slipway/expressions', 'Expression');
  const outputs = freeNames(call.outputs.map((output) => output.name), RESERVED_CALL_OUTPUTS, 'Output');
  const permissions = permissionsText(call, file);
  const isOptional = call.inputs.every((input) => !isRequired(input));
  file.add(
    ...structText(`${className}Inputs`, `Inputs of \`${name}\`, by its own names.`, call.inputs, typeOf),
    ...structText(`${className}Secrets`, `Secrets of \`${name}\`, by its own names.`, call.secrets, () => 'string'),
    ...docComment('', [`What a call of \`${name}\` takes, and what every job may say.`]),
    `export interface ${className}Props extends BaseJobProps {`,
    ...call.inputs.length === 0 ? [] : [...docComment('  ', ['Its inputs.', ...isOptional ? ['', '@default - its own'] : []]), `  readonly inputs${isOptional ? '?' : ''}: ${className}Inputs;`],
    ...call.secrets.length === 0 ? [] : [...docComment('  ', ['Its secrets, one by one.', '', '@default - none']), `  readonly secrets?: ${className}Secrets;`],
    ...docComment('  ', ['Hands over every secret that the caller can see, in place of `secrets`. Passing them one by one shows who gets what.', '', '@default false']),
    '  readonly inheritSecrets?: boolean;',
    '}',
    '',
    ...docComment('', [`Calls ${call.name === undefined ? `\`${name}\`.` : `the workflow '${harmless(call.name, 100)}'.`}`, '', ...remarkOf(call), `@see ${pageOf(name, sha)}`]),
    `export class ${className} extends CallJob {`,
    ...docComment('  ', ['@param scope the workflow that calls', '@param id the id of the job', '@param props what it is given, and what every job may say']),
    `  public constructor(scope: Workflow, id: string, props: ${className}Props${isOptional ? ' = {}' : ''}) {`,
    '    super(scope, id, callOf(props));',
    '  }',
    ...call.outputs.flatMap((output) => [
      '',
      `  /** ${docSentence(output.description, 'What its file does not describe')} Output \`${output.name}\`. */`,
      `  public get ${outputs.get(output.name)}(): Expression {`,
      `    return this.output(${quoted(output.name)});`,
      '  }',
    ]),
    '}',
    '',
    '/** The call as GitHub takes it: the address with its commit, and values by the own names of the workflow. */',
    `function callOf({ ${[...call.inputs.length === 0 ? [] : ['inputs'], ...call.secrets.length === 0 ? [] : ['secrets'], '...job'].join(', ')} }: ${className}Props): CallJobProps {`,
    '  return {',
    ...permissions === undefined ? [] : [`    permissions: ${permissions},`],
    '    ...job,',
    `    uses: ${quoted(`${name}@${sha}`)},`,
    ...version === undefined ? [] : [`    version: ${quoted(version)},`],
    ...call.inputs.length === 0 ? [] : ['    inputs: { ...inputs },'],
    ...call.secrets.length === 0 ? [] : ['    secrets: secrets && { ...secrets },'],
    '  };',
    '}',
  );
  return `${markerLine({ name, sha, version })}\n// The next one writes it anew.\n${await file.text()}`;
}

function structText(name: string, doc: string, inputs: readonly DeclaredInput[], typeOfInput: (input: DeclaredInput) => ValueType): string[] {
  if (inputs.length === 0) return [];
  return [
    ...docComment('', [doc]),
    `export interface ${name} {`,
    ...inputs.flatMap((input) => [
      ...docComment('  ', [
        ...docLines(input.description, `\`${input.name}\``),
        ...isRequired(input) ? [] : ['', `@default ${docDefault(input, typeOfInput(input))}`],
        ...input.deprecationMessage === undefined ? [] : [...isRequired(input) ? [''] : [], `@deprecated ${harmless(input.deprecationMessage) || 'its authors have given it up'}`],
      ]),
      `  readonly ${/^[A-Za-z_]\w*$/.test(input.name) ? input.name : quoted(input.name)}${isRequired(input) ? '' : '?'}: ${typeText(typeOfInput(input))};`,
    ]),
    '}',
    '',
  ];
}

function typeOf({ type }: DeclaredInput): ValueType {
  return type === 'boolean' || type === 'number' ? type : 'string';
}

function isRequired({ required, defaultValue }: DeclaredInput): boolean {
  return required && defaultValue === undefined;
}

/** The permissions that its jobs ask for: a called workflow has no more than its caller gives. */
function permissionsText({ permissions }: DeclaredCall, file: CodeFile): string | undefined {
  if (permissions === undefined) return undefined;
  const scopes = PERMISSION_SCOPES.flatMap(({ prop, key }) => (permissions[key] === undefined ? [] : [`${prop}: PermissionLevel.${permissions[key].toUpperCase()}`]));
  file.use('slipway/workflows', 'Permissions');
  if (scopes.length === 0) return 'Permissions.none()';
  file.use('slipway/workflows', 'PermissionLevel');
  return `Permissions.of({ ${scopes.join(', ')} })`;
}

function remarkOf({ permissions }: DeclaredCall): string[] {
  if (permissions === undefined) return ['What its jobs need of the token, its file does not say scope by scope: say it with `permissions`.', ''];
  const asked = Object.entries(permissions).map(([scope, level]) => `\`${harmless(scope)}: ${level}\``);
  return [asked.length === 0 ? 'Its jobs ask for nothing of the token.' : `Its jobs ask for ${asked.join(', ')}, which the call gives unless \`permissions\` says otherwise.`, ''];
}

function pageOf(name: string, sha: string): string {
  const [owner, repository, ...path] = name.split('/');
  return `https://github.com/${owner}/${repository}/blob/${sha}/${path.join('/')}`;
}
