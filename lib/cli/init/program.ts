import { Choice, Found, Part } from './detect';
import { printable } from '../../core/inside';
import { CodeFile, record, textLiteral, literal } from '../../importer/inside';

const CLASSES: { readonly [kind in Part['kind']]: string } = { node: 'NodeCi', python: 'PythonCi', go: 'GoCi', rust: 'RustCi', java: 'JavaCi', dotnet: 'DotnetCi' };

/** What decides how a program looks. */
export interface Wanted {
  /** Of the project. */
  readonly options: { readonly [name: string]: unknown };
  readonly found: Found;
  /** The branch that changes go to. */
  readonly branch: string;
  /** Files that projen would keep, and that are there already. */
  readonly own: readonly string[];
}

/** The files of a first program. */
export async function firstProgram({ options, found, branch, own }: Wanted): Promise<{ readonly [path: string]: string }> {
  const files = [projenrc(options, own), ci(found, branch)];
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file.path, await file.text()] as const)));
}

function projenrc(options: Wanted['options'], own: readonly string[]): CodeFile {
  const file = new CodeFile('.projenrc.ts');
  file.add(
    `const project = new ${file.use('slipway/delivery', 'DeliveryProject')}(${literal(options)});`,
    ...own.length === 0 ? [] : ['// These were there before, and stay as they are.', `for (const path of ${literal(own)}) project.tryRemoveFile(path);`],
    '',
    `${file.use('./delivery/ci', 'declareCi')}(project.delivery);`,
    '',
    'project.synth();',
  );
  return file;
}

function ci({ parts, others, workflows }: Found, branch: string): CodeFile {
  const file = new CodeFile('delivery/ci.ts');
  const id = workflows.some((path) => /\/ci\.ya?ml$/.test(path)) ? 'verify' : 'ci';
  const trigger = file.use('slipway/workflows', 'Trigger');
  file.add(
    '/** What has to be right before a change is merged. */',
    `export function declareCi(delivery: ${file.use('slipway/delivery', 'Delivery')}): void {`,
    `const ci = new ${file.use('slipway/workflows', 'Workflow')}(delivery, ${textLiteral(id)}, { triggers: [${trigger}.push({ branches: [${textLiteral(branch)}] }), ${trigger}.pullRequest()] });`,
    '',
    ...parts.length === 0 ? plainJob(file) : parts.map((part) => pipeline(file, part, parts)),
    ...others.length === 0 ? [] : [`// There is a ready-made pipeline for more of this repository: ${others.map((one) => printable(one, 200)).join(', ')}.`],
    '}',
  );
  return file;
}

function pipeline(file: CodeFile, { kind, folder, options }: Part, parts: readonly Part[]): string {
  const id = folder === '' || parts.filter((part) => part.folder === folder).length > 1 ? [...folder === '' ? [] : [folder.replace(/\W+/g, '-')], kind].join('-') : folder.replace(/\W+/g, '-').toLowerCase();
  const given = record([['workingDirectory', folder === '' ? undefined : textLiteral(folder)], ...Object.entries(options).map(([name, choice]) => [name, code(file, choice)] as const)]);
  return `new ${file.use('slipway/pipelines', CLASSES[kind])}(ci, ${textLiteral(id)}${given === '{}' ? '' : `, ${given}`});`;
}

function code(file: CodeFile, choice: Choice): string {
  return 'plain' in choice ? literal(choice.plain) : `${file.use('slipway/pipelines', choice.of)}.${choice.call}`;
}

/** Where nothing was found that could be tested. */
function plainJob(file: CodeFile): string[] {
  return [
    `const test = new ${file.use('slipway/workflows', 'Job')}(ci, 'test');`,
    `test.use(new ${file.use('slipway/actions', 'Checkout')}());`,
    "test.run('git ls-files', { name: 'Here go the commands that must succeed' });",
  ];
}
