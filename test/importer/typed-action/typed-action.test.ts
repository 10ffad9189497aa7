import { actionFileText, callFileText, classNames, factsFileText, isClassName, markedIn, readActionManifest, readCalledWorkflow } from 'slipway/importer/inside';
import * as ts from 'typescript';
import { guessedType } from '../../../lib/importer/typed-action/guessed-type';
import { RESERVED_CALL_OUTPUTS, RESERVED_OUTPUTS } from '../../../lib/importer/typed-action/reserved';
import { wordsIn } from '../../../lib/importer/typed-action/words-in';
import { ActionStep } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CallJob, Trigger, Workflow } from 'slipway/workflows';

const SHA = 'a'.repeat(40);

async function written(manifest: string, className = 'Deploy'): Promise<string> {
  const read = readActionManifest('action.yml', manifest);
  if ('problem' in read) throw new Error(read.problem);
  return actionFileText({ name: 'acme/deploy', className, path: 'delivery/actions/deploy.ts', sha: SHA, version: 'v1.2.3', factsModule: './deploy.facts' }, read);
}

const manifestOf = (inputs: string, rest = '') => `name: Deploy\ndescription: Deploys.\ninputs:\n${inputs}\n${rest}runs: { using: node24, main: x.js }\n`;

/** Everything that could make a file that does not compile, or that says something else than it seems to. */
const HOSTILE = manifestOf(`  constructor: { description: 'ends */ the comment' }
  toString: { description: "turns \\u202e around" }
  prototype: {}
  name: { description: '@deprecated by whom' }
  timeout: { default: '\${{ secrets.X }} */ \`' }
  env: {}
  permissions: {}
  class: { required: true }
  dry-run: { default: 'true' }
  dryRun: {}
  dry_run: {}
  Dry-Run: {}
  props: { description: 'One of: a, b' }
  "a b": {}
  "it's": {}
  "1st": {}
  "\\u202e": {}
  "größe": {}
  kind: { description: "One of: 'a', 'A', 'a b', 'a-b'" }
  quote: { default: "'\\\\\\"\`\${x}" }
  long: { default: "${'x'.repeat(500)}" }`, `outputs:
  constructor: { description: 'ends */ the comment' }
  index: {}
  memo: {}
  then: {}
  outcome: {}
  to-steps: {}
  ToSteps: {}
  _known: {}
`);

const CALLED = `name: Build
on:
  workflow_call:
    inputs:
      image-name: { description: 'What is built */', required: true, type: string }
      push: { type: boolean, default: false }
      retries: { type: number, default: 3 }
      class: { type: string, deprecationMessage: gone }
    secrets:
      token: { required: true, description: For the registry }
      other-token: {}
    outputs:
      digest: { description: Of the image, value: x }
      result: { value: y }
jobs:
  build: { runs-on: ubuntu-24.04, permissions: { contents: read, packages: write }, steps: [{ run: make }] }
  test: { runs-on: ubuntu-24.04, permissions: { contents: write }, steps: [{ run: make }] }
`;

describe('X-13: the class of an action', () => {
  test('X-13: says what its metadata says: types, defaults, what is required, outputs, pin and release', async () => {
    const text = await written(manifestOf(`  service: { description: The service, required: true }
  mode: { description: "One of: fast, safe", default: fast }
  old: { description: x, deprecationMessage: Use service }`, 'outputs: { url: { description: Where it is } }\n'));
    expect(text.split('\n').slice(0, 1)).toEqual([`// Written by slipway add: acme/deploy@${SHA} # v1.2.3`]);
    expect(text).toContain('  readonly service: string | Expression;');
    expect(text).toContain("   * One of: fast, safe\n   *\n   * @default 'fast'\n   */\n  readonly mode?: string | DeployMode | Expression;");
    expect(text).toContain('   * @deprecated Use service\n   */\n  readonly old?: string | Expression;');
    expect(text).toContain('  /** Where it is. Output `url`. */\n  public get url(): Expression {');
    expect(text).toContain("public static readonly SAFE = DeployMode.of('safe');");
    expect(text).toContain(`@see https://github.com/acme/deploy/tree/${SHA}`);
  });

  test.each<[string, string, RegExp]>([
    ['in a container', "runs: { using: docker, image: 'docker://alpine:3' }", /runners with Linux only[^]*`docker:\/\/alpine:3`, by a name that can move/],
    ['of steps that use others', 'runs: { using: composite, steps: [{ uses: acme/x@v1 }, { uses: acme/y@0123456789012345678901234567890123456789 }] }', /names that can move: `acme\/x@v1`\. The commit/],
    ['with a runtime that is retired', 'runs: { using: node16, main: x }', /runtime, node16, is retired/],
  ])('X-13: tells of an action %s', async (_, runs, said) => {
    expect(await written(`name: x\ndescription: x\n${runs}\n`)).toMatch(said);
  });

  test('X-13: compiles strictly, whatever its metadata says', async () => {
    const hostile = await written(HOSTILE);
    const call = readCalledWorkflow('build.yml', CALLED);
    const facts = readActionManifest('action.yml', HOSTILE);
    if ('problem' in call || 'problem' in facts) throw new Error('it cannot be read');
    const files = {
      'deploy.ts': hostile,
      'plain.ts': (await written(manifestOf('  a: { description: x }'), 'Plain')),
      'deploy.facts.ts': await factsFileText('deploy.facts.ts', 'acme/deploy', facts),
      'build.ts': await callFileText({ name: 'acme/ci/.github/workflows/build.yml', className: 'Build', path: 'build.ts', sha: SHA }, call),
      'use.ts': `import { Deploy, DeployKind } from './deploy';
import { Build } from './build';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';
const workflow = new Workflow(Delivery.standalone(), 'ci', { triggers: [Trigger.push()] });
const step = new Deploy({ class: 'x', nameInput: 'y', dryRun: true, kind: DeployKind.A_B, name: 'z' });
new Job(workflow, 'deploy').use(step);
const build = new Build(workflow, 'build', { inputs: { 'image-name': step.outcomeOutput, 'push': true }, secrets: { token: 'x' } });
export const read = [step.indexOutput, step.constructorOutput, build.digest, build.resultOutput];
// @ts-expect-error a required input is missing
new Deploy({});
// @ts-expect-error an input that there is not
new Build(workflow, 'b', { inputs: { 'image-name': 'x', 'psuh': true } });
`,
    };
    expect(problemsOf(files)).toEqual([]);
    expect(hostile).not.toMatch(/[^\x00-\x7f]|\bany\b/);
  }, 60_000);

  test('X-13: no input is lost: each has a property or a reason', async () => {
    const text = await written(HOSTILE);
    for (const name of ['constructor', 'toString', 'dry-run', 'dryRun', 'dry_run', "'a b'"]) expect(text).toMatch(new RegExp(`^ {4}'?${name}'?: \\{ prop: '`, 'm'));
    expect(readActionManifest('action.yml', HOSTILE)).toMatchObject({ notes: expect.arrayContaining([expect.stringContaining("it's"), expect.stringContaining('1st'), expect.stringContaining('\\u202e')]) });
  });

  test('X-13: a call gives what the jobs of the workflow ask for, and takes another word', async () => {
    const call = readCalledWorkflow('build.yml', CALLED);
    if ('problem' in call) throw new Error(call.problem);
    const text = await callFileText({ name: 'acme/ci/.github/workflows/build.yml', className: 'Build', path: 'build.ts', sha: SHA, version: 'v2' }, call);
    expect(text).toContain('permissions: Permissions.of({ contents: PermissionLevel.WRITE, packages: PermissionLevel.WRITE }),\n    ...job,');
    expect(text).toContain("version: 'v2'");
    expect(text).toContain('readonly push?: boolean | Expression;');
    expect(text).toContain('readonly retries?: number | Expression;');
  });

  test.each([['no trigger for it', 'on: push\njobs: {}\n'], ['no map', '- x\n']])('X-13: a workflow with %s cannot be called', (_, text) => {
    expect(readCalledWorkflow('x.yml', text)).toHaveProperty('problem');
  });
});

function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const root = ts.sys.resolvePath(`${__dirname}/../../..`);
  const { config } = ts.readConfigFile(`${root}/tsconfig.dev.json`, ts.sys.readFile) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, noEmit: true, strict: true, skipLibCheck: true, incremental: false }, root);
  const folder = `${root}/test/importer/typed-action/written`;
  const texts = new Map(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.directoryExists = (path) => path === folder || ts.sys.directoryExists(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => (texts.has(path) ? ts.createSourceFile(path, texts.get(path)!, version) : getSourceFile(path, version, ...rest));
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText, start }) => `${path.slice(folder.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')} ${file.text.slice(start, (start ?? 0) + 40)}`);
  });
}

describe('X-13: names of members', () => {
  class Bare extends ActionStep {
    public constructor() {
      super('acme/bare', {}, { sha: SHA, using: 'node24' });
    }
  }

  /** Own properties and those of all its classes. */
  function membersOf(value: object): string[] {
    const names: string[] = [];
    for (let one: object | null = value; one; one = Object.getPrototypeOf(one) as object | null) names.push(...Object.getOwnPropertyNames(one));
    return names.filter((name) => !name.startsWith('_'));
  }

  test('X-13: no output takes the place of what every step has', () => {
    expect(membersOf(new Bare()).filter((name) => !RESERVED_OUTPUTS.has(name))).toEqual([]);
  });

  test('X-13: no output takes the place of what every call has', () => {
    const workflow = new Workflow(Delivery.standalone(), 'ci', { triggers: [Trigger.push()] });
    expect(membersOf(new CallJob(workflow, 'a', { uses: `acme/x/.github/workflows/y.yml@${SHA}` })).filter((name) => !RESERVED_CALL_OUTPUTS.has(name))).toEqual([]);
  });
});

describe('X-13: what a class is called', () => {
  test.each([
    ['acme/setup-tool', 'SetupTool'], ['acme/deploy-action', 'AcmeDeploy'], ['acme/tool-action', 'Tool'], ['pnpm/action-setup', 'SetupPnpm'], ['docker/login-action', 'DockerLogin'],
    ['acme/actions/scan-code', 'ScanCode'], ['acme/action', 'Acme'], ['1password/x', 'X'], ['1password/login', 'Action1passwordLogin'], ['acme/expression', 'AcmeExpression'], ['acme/object', 'AcmeObject'],
    ['acme/ci/.github/workflows/build-image.yml', 'BuildImage'], ['acme/deploy-props', 'AcmeDeployPropsAction'],
  ])('X-13: %s is %s', (name, className) => {
    const [first, second, third, fourth] = take(classNames(name), 4);
    expect([first, second, third, fourth].filter(isClassName)[0]).toBe(className);
  });

  function take<T>(all: Generator<T>, count: number): T[] {
    const found: T[] = [];
    for (const one of all) if (found.push(one) === count) break;
    return found;
  }

  test('X-13: its file is known again by its first line, and no other is', () => {
    expect(markedIn(`// Written by slipway add: acme/deploy@${SHA} # v1\nx`)).toEqual({ name: 'acme/deploy', sha: SHA, version: 'v1' });
    expect(markedIn(`\n// Written by slipway add: acme/deploy@${SHA}\n`)).toBeUndefined();
    expect(markedIn('export class Deploy {}')).toBeUndefined();
  });
});

describe('X-13: the type of an input', () => {
  const typed = (description: string, defaultValue?: string, more: object = {}) => {
    const { property, values, separator } = guessedType({ name: 'x', description, required: false, defaultValue, ...more });
    return values ? `${property}: ${values.join(' ')}` : separator ? `${property} ${JSON.stringify(separator)}` : property;
  };

  test.each<[string, string | undefined, string]>([
    ['Whatever', 'true', 'boolean'], ['Whatever', 'False', 'boolean'], ['Set to true to go on', undefined, 'boolean'], ['Whether true or false', undefined, 'boolean'],
    ['Generate it: true, false or auto', 'true', 'flexible: true false auto'],
    ['One of: low, mid, high', undefined, 'string: low mid high'], ['One of low, mid or high.', 'low', 'string: low mid high'], ['Log level (debug|info|warn)', 'info', 'string: debug info warn'],
    ['Supported values: npm, yarn, pnpm.', undefined, 'string: npm yarn pnpm'], ['Either `fast` or `safe`', undefined, 'string: fast safe'], ['Valid values are "x" and "y"', undefined, 'string: x y'],
    ['Options: low (default), high', 'low', 'string: low high'], ['One of: 1, 2, 3', undefined, 'number: 1 2 3'],
    ['One of: low, high', 'other', 'string'], ['Either a path or a URL', undefined, 'string'], ['A tool such as npm, yarn', undefined, 'string'], ['One of the files in the folder', undefined, 'string'],
    ['Must be set, or the job fails', undefined, 'string'], ['For example: a, b, c', undefined, 'string'], ['Values: see the documentation, or ask', undefined, 'string'],
    ['Comma-separated list of tags', undefined, 'list ","'], ['Paths, one per line', 'a', 'list "\\n"'], ['Newline separated or comma separated', undefined, 'list "\\n"'], ['space-separated flags', undefined, 'list " "'],
    ['Number of retries', '3', 'number'], ['Timeout in seconds', '60', 'number'], ['Version of Node', '20', 'string'], ['The maximum version', '3', 'string'], ['A name', '3', 'string'], ['', undefined, 'string'],
  ])('X-13: %p with %p is %s', (description, defaultValue, expected) => expect(typed(description, defaultValue)).toBe(expected));

  test('X-13: is what the manifest says, where it does', () => {
    expect(typed('x', 'a', { type: 'choice', options: ['a', 'b'] })).toBe('string: a b');
    expect(typed('x', undefined, { type: 'boolean' })).toBe('boolean');
    expect(typed('x', '1', { type: 'number' })).toBe('number');
  });

  test('X-13: is read in one pass, however long the words are', () => {
    const long = `One of: ${'a, '.repeat(5000)}`;
    expect(wordsIn(long)).toBeUndefined();
    expect(wordsIn('one of '.repeat(5000))).toBeUndefined();
  });
});
