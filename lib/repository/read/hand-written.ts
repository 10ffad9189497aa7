import { posix } from 'path';
import { GivenText } from '../../workflows/inside';
import { RepositoryFileModel } from '../files/model';
import { HandWrittenRepositoryModel } from '../model';
import { readDependabot } from './dependabot';
import { DependabotYaml } from './dependabot-yaml';
import { IssueConfigYaml, IssueFormYaml, readIssueConfig, readIssueForm } from './issue-form';
import { readIssueTemplate } from './issue-template';
import { CODE_OWNERS_FILES, readOwners } from './owners';
import { TEMPLATE_FILE, TEMPLATE_FOLDER, TEMPLATE_FOLDERS, readPullRequestTemplate } from './pull-request-template';
import { RefusedFile, isRefused } from './refused';
import { ReleaseNotesYaml, readReleaseNotes } from './release-notes';
import { YamlFile, readYamlFile } from './yaml-file';
import { FileThere, RepositoryFiles } from '../../checks/inside';

/** What others wrote of it, and what GitHub would not read. */
export interface ReadRepository extends HandWrittenRepositoryModel {
  readonly refused: readonly RefusedFile[];
}

export const NOTHING_READ: ReadRepository = { owners: [], files: [], refused: [] };

const FORMS = '.github/ISSUE_TEMPLATE';

/**
 * Reads what the delivery does not declare of the files that GitHub looks for.
 *
 * @param own paths that the delivery writes
 */
export function readRepository(files: RepositoryFiles, own: ReadonlySet<string>): ReadRepository {
  const reading = new Reading(files, own);
  const owners = CODE_OWNERS_FILES.flatMap((path) => reading.text(path, 'code owners', readOwners) ?? []);
  reading.firstOf(['.github/dependabot.yml', '.github/dependabot.yaml'], (path) => reading.yaml<DependabotYaml>(path, 'dependabot', 'Dependabot', readDependabot));
  for (const name of files.list(FORMS)) readForm(posix.join(FORMS, name), reading);
  readTemplates(files, reading);
  reading.firstOf(['.github/release.yml', '.github/release.yaml'], (path) => reading.yaml<ReleaseNotesYaml>(path, 'release-notes', 'release notes', readReleaseNotes));
  return { owners, files: reading.models, refused: reading.refused };
}

function readForm(path: string, reading: Reading): void {
  if (/\/config\.ya?ml$/.test(path)) reading.yaml<IssueConfigYaml>(path, 'issue-config', 'issue template config', readIssueConfig);
  else if (/\.ya?ml$/.test(path)) reading.yaml<IssueFormYaml>(path, 'issue-form', 'issue form', readIssueForm);
  else if (/\.md$/.test(path)) reading.model(path, 'issue template', readIssueTemplate);
}

/** One that every pull request begins with, the first that there is, and those that are asked for by their names. */
function readTemplates(files: RepositoryFiles, reading: Reading): void {
  const names = TEMPLATE_FOLDERS.flatMap((folder) => files.list(folder).map((name) => posix.join(folder, name)));
  reading.firstOf(names.filter((path) => TEMPLATE_FILE.test(posix.basename(path))), (path) => reading.model(path, 'pull request template', readPullRequestTemplate));
  for (const folder of names.filter((path) => TEMPLATE_FOLDER.test(posix.basename(path)))) {
    for (const name of files.list(folder)) if (/\.(?:md|txt)$/i.test(name)) reading.model(posix.join(folder, name), 'pull request template', readPullRequestTemplate);
  }
}

/** What was read so far. */
class Reading {
  public readonly models: RepositoryFileModel[] = [];
  public readonly refused: RefusedFile[] = [];

  public constructor(private readonly files: RepositoryFiles, private readonly own: ReadonlySet<string>) {}

  /** The first that is there; where that is one of the delivery's, none of them is anybody's. */
  public firstOf(paths: readonly string[], read: (path: string) => void): void {
    const first = paths.find((path) => this.own.has(path) || this.files.read(path) !== undefined);
    if (first !== undefined) read(first);
  }

  public text<M>(path: string, what: string, read: (file: GivenText) => M | RefusedFile): M | undefined {
    const file = this.own.has(path) ? undefined : this.files.read(path);
    // Of what nobody knows to be there nothing can be said.
    if (!file || file.link === 'above') return undefined;
    const found = file.text === undefined ? unreadable(file, what) : read({ path, shown: file.shown, text: file.text });
    if (!isRefused(found as object)) return found as M;
    this.refused.push(found as RefusedFile);
    return undefined;
  }

  public model(path: string, what: string, read: (file: GivenText) => RepositoryFileModel | RefusedFile): void {
    this.models.push(...[this.text(path, what, read)].filter((model) => model !== undefined));
  }

  public yaml<T>(path: string, schema: Parameters<typeof readYamlFile>[1], what: string, modelOf: (yaml: YamlFile<T>) => RepositoryFileModel): void {
    this.model(path, what, (file) => {
      const read = readYamlFile<T>(file, schema, what);
      return isRefused(read) ? read : modelOf(read);
    });
  }
}

function unreadable({ path, shown, problem = 'it cannot be read' }: FileThere, what: string): RefusedFile {
  return { path, shown, what, mistakes: [{ message: problem, line: 1, column: 1 }] };
}
