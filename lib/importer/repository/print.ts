import { codeOwnersStatements } from './code-owners';
import { dependabotStatements } from './dependabot';
import { Exact, exactFile, exactOwners } from './exact';
import { releaseNotesStatements } from './release-notes';
import { Said, assigned } from './said';
import { issueConfigSaid, issueFormSaid, issueTemplateSaid, pullRequestTemplateSaid } from './templates';
import { printable } from '../../core/inside';
import { CodeOwnersModel, ReadRepository, RepositoryFileModel } from '../../repository/inside';
import { CodeFile } from '../code/code-file';
import { withoutHeader } from '../code/generated-header';

/** Files of a program that declare what others wrote of the repository. */
export interface PrintedRepository {
  readonly files: readonly CodeFile[];
  /** How the program calls them: `declareCodeOwners(delivery)`, which `./delivery/repository/code-owners` exports. */
  readonly calls: readonly { readonly module: string; readonly name: string }[];
  /** The files that are declared, each with the module that does it: `./delivery/repository/dependabot`. */
  readonly declared: readonly { readonly file: string; readonly module: string }[];
  /** Files that stay as they are, and why: the end of a sentence. */
  readonly gaps: readonly { readonly file: string; readonly why: string }[];
  /** What is worth to know, though nothing of it has an effect. */
  readonly notes: readonly string[];
}

/** One file of the program. */
interface Part {
  readonly module: string;
  readonly name: string;
  readonly what: string;
  readonly exact: readonly (readonly [file: string, exact: Exact])[];
}

/** What was read, as the constructs that declare exactly that: each is declared once, and compared, before it is printed. */
export function printRepository({ owners, files, refused }: ReadRepository): PrintedRepository {
  // Of several, GitHub reads the first.
  const [read] = owners.map(ownersOfPeople);
  const of = (...kinds: RepositoryFileModel['kind'][]) => files.filter(({ kind }) => kinds.includes(kind)).map(ofPeople).map((model, i) => [model.file, exactOf(model, i)] as const);
  const parts: Part[] = [
    { module: 'code-owners', name: 'declareCodeOwners', what: 'Who is asked to review which files.', exact: read ? [[read.file, exactOwners(read, codeOwnersStatements(read))]] : [] },
    { module: 'dependabot', name: 'declareDependabot', what: 'What Dependabot keeps up to date.', exact: of('dependabot') },
    { module: 'issue-templates', name: 'declareIssueTemplates', what: 'What new issues begin with.', exact: of('issue-form', 'issue-template', 'issue-config') },
    { module: 'pull-request-templates', name: 'declarePullRequestTemplates', what: 'What new pull requests begin with.', exact: of('pull-request-template') },
    { module: 'release-notes', name: 'declareReleaseNotes', what: 'How GitHub sorts the notes of a release.', exact: of('release-notes') },
  ];
  const written = parts.filter(({ exact }) => exact.some(([, one]) => 'statements' in one));
  const all = parts.flatMap(({ exact }) => exact);
  return {
    files: written.map(fileOf),
    calls: written.map(({ module, name }) => ({ module: moduleOf(module), name })),
    declared: written.flatMap(({ module, exact }) => exact.flatMap(([file, one]) => ('statements' in one ? [{ file, module: moduleOf(module) }] : []))),
    gaps: [
      ...refused.map(({ path, mistakes: [{ message, line }] }) => ({ file: path, why: `GitHub would refuse it: line ${line}, ${printable(message, 300)}` })),
      ...all.flatMap(([file, one]) => ('why' in one ? [{ file, why: printable(one.why, 500) }] : [])),
    ],
    notes: [
      ...(read?.skipped ?? []).map(({ pattern, origin }) => `${read.file}, line ${origin.location!.line}: GitHub skips the rule for '${printable(pattern, 100)}', and the program does not have it.`),
      ...owners.slice(1).map(({ file }) => `GitHub does not read '${file}': it takes '${read.file}', where it looks before.`),
    ],
  };
}

function moduleOf(name: string): string {
  return `./delivery/repository/${name}`;
}

function exactOf(model: RepositoryFileModel, i: number): Exact {
  switch (model.kind) {
    case 'dependabot': return exactFile(model, dependabotStatements(model), 'dependabot');
    case 'issue-form': return overridable(model, issueFormSaid(model), i === 0 ? 'form' : `form${i + 1}`);
    case 'issue-config': return overridable(model, issueConfigSaid(model), 'config');
    case 'issue-template': return exactFile(model, [issueTemplateSaid(model)]);
    case 'pull-request-template': return exactFile(model, [pullRequestTemplateSaid(model)]);
    case 'release-notes': return exactFile(model, releaseNotesStatements(model), 'notes');
  }
}

/** What needs no override needs no name. */
function overridable(model: RepositoryFileModel, said: Said, name: string): Exact {
  const plain = exactFile(model, [said]);
  return 'statements' in plain ? plain : exactFile(model, [assigned(name, said)], name);
}

function fileOf({ module, name, what, exact }: Part): CodeFile {
  const file = new CodeFile(`delivery/repository/${module}.ts`);
  const statements = exact.flatMap(([, one]) => ('statements' in one ? one.statements : []));
  file.add(`/** ${what} */`);
  file.addFunction(name, [['delivery', file.use('slipway/delivery', 'Delivery')]], 'void', statements.map((statement) => `${statement.print(file)};`));
  return file;
}

/** The first line of a file may stand right above the first rule. */
function ownersOfPeople(owners: CodeOwnersModel): CodeOwnersModel {
  return { ...ofPeople(owners), groups: owners.groups.map((group) => ({ ...group, rules: group.rules.map(ofPeople) })) };
}

/** Who wrote the file until now is not who writes it from now on. */
function ofPeople<M extends object>(model: M): M {
  return 'comment' in model ? { ...model, comment: withoutHeader(model.comment as string | undefined) } : model;
}
