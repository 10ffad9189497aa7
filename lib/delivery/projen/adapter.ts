import { relative, sep } from 'path';
import { IConstruct } from 'constructs';
import { Component, FileBase, Project } from 'projen';
import { addCommandTasks } from './command-tasks';
import { idleDefaultTask } from './default-task';
import { Obstacles } from './disk/obstacle';
import { StagedFiles, WantedFile } from './disk/staged-files';
import { TEMPORARY_FILES } from './disk/temporary';
import { removeLeftOvers, writeWhole } from './disk/write-whole';
import { foreignText, listedFiles } from './foreign-text';
import { Observer, observer, prepare, projensFiles } from './observed';
import { programNamed, programOf } from './program';
import { readOwn, readText } from './read-text';
import { FilesOnDisk } from './repository-files';
import { Program, tellUncaught } from './uncaught';
import { VerifiedStore } from './verified-store';
import { ActionPins } from '../../actions/inside';
import { hasErrors, reportJson, reportText, resolvedBy } from '../../checks/inside';
import { Document, Finding, SectionDocument, SynthesisError, defaultsLine, repositoriesIn } from '../../core/inside';
import { Conducted, conduct, resolveAll, Surroundings } from '../conduct';
import { explained } from '../explain/explain';
import { lastingErrors } from '../lasting';
import { EverythingVerified } from '../read-back/verified';
import { withSection } from '../render';
import { keptDocuments } from '../render/sections';
import { stage } from '../stages';

/**
 * Writes a delivery with the files of its project. Everything is resolved, checked and rendered in `preSynthesize` of the root project, while
 * the disk is untouched; an error is thrown there. Afterwards projen writes the finished texts.
 */
export class ProjenAdapter extends Component implements Program {
  /** The adapter of the project at the root of a repository, made on first use. */
  public static of(root: IConstruct): ProjenAdapter {
    const found = root.node.children.find((child): child is ProjenAdapter => child instanceof ProjenAdapter);
    return found ?? new ProjenAdapter(root as Project);
  }

  public readonly folder: string;
  private readonly store: VerifiedStore;
  private readonly staged: StagedFiles;
  private sections: readonly SectionDocument[] = [];
  /** What is to be written, once the root of the tree has seen that all may be. */
  private conducted: Conducted | undefined;

  private constructor(project: Project) {
    super(project, 'slipway');
    this.store = new VerifiedStore(project.outdir);
    this.folder = project.outdir;
    this.staged = new StagedFiles(project.outdir);
    project.gitignore.addPatterns(TEMPORARY_FILES);
    resolvedBy(project, () => resolveAll(project, this.surroundings()).model);
    tellUncaught(this);
    const looksOn = observer();
    if (looksOn && project.node.root === project) project.synth = () => observe(project, looksOn);
  }

  /** What a synthesis sees of the project: the files that others write, the lock file, the line at the top of every file. */
  public surroundings(): Surroundings {
    const { project } = this;
    // Of the whole tree: what another project writes into this folder is there as well.
    const files = project.root.node.findAll().filter((c): c is FileBase => c instanceof FileBase && !(c instanceof DocumentFile) && c.absolutePath.startsWith(project.outdir + sep));
    const taken = new Set(files.map((file) => relative(project.outdir, file.absolutePath).replace(/\\/g, '/')));
    const onDisk = new FilesOnDisk(project.outdir, taken);
    const obstacles = new Obstacles(project.outdir);
    const listed = listedFiles(project.outdir);
    return {
      header: header(project),
      taken,
      files: onDisk,
      lock: readText(project.outdir, ActionPins.LOCK_FILE),
      existing: (path) => readOwn(project.outdir, path),
      isThere: (path) => onDisk.isThere(path),
      obstacleAt: (path) => obstacles.at(path),
      standing: { foreignText: (path) => foreignText(project.outdir, path, listed), projects: this.foreignFiles(files) },
    };
  }

  /** What stops a synthesis of what was declared so far, whatever else would have been declared. */
  public lastingErrors(): Finding[] {
    return lastingErrors(conduct(this.project, { ...this.surroundings(), verified: new EverythingVerified() }).findings);
  }

  public preSynthesize(): void {
    const { project } = this;
    if (observer() !== undefined) return this.prepareForObserver();
    conductAll(project);
    const { documents, sections, findings, defaults, commands } = this.conducted!;
    this.conducted = undefined;
    if (findings.some((f) => f.acknowledged === undefined)) project.logger.warn(`\n${reportText(findings, project.outdir)}`);
    const added = defaultsLine(defaults);
    if (added !== undefined) project.logger.info(added);
    const idle = idleDefaultTask(project.defaultTask, programOf(project));
    if (idle !== undefined) project.logger.warn(idle);
    stage('hand over to projen', () => this.handOver(documents));
    addCommandTasks(commands, project.tasks);
    this.sections = sections;
    writeWhole(project as Project);
    stage('write beside', () => this.writeBeside());
  }

  /** What is made of it goes to the observer: nothing is staged and nothing is logged. */
  private prepareForObserver(): void {
    this.conduct();
    const { documents, commands } = this.conducted!;
    this.handOver(documents);
    addCommandTasks(commands, this.project.tasks);
  }

  /** Hands over what would be written. */
  public handTo(looksOn: Observer): void {
    const { documents, sources, sections, findings } = this.conducted!;
    const asked = documents.findIndex(({ path }) => path === looksOn.linesOf);
    const surroundings = this.surroundings();
    looksOn.take({
      folder: this.folder,
      documents: [...documents, ...keptDocuments(sections, surroundings.existing!)],
      projects: projensFiles(this.project as Project, (file) => file instanceof DocumentFile),
      report: reportText(findings, this.folder),
      findings: reportJson(findings, this.folder),
      isStopped: hasErrors(findings),
      lines: asked < 0 ? undefined : explained(documents[asked], sources[asked]),
    });
    this.conducted = undefined;
  }

  /** What would be written. Done for all repositories of a program before the first of them is touched. */
  public conduct(): readonly Finding[] {
    const { node, project } = this;
    // Those of an earlier synthesis of the same project, as in a test, are made anew.
    for (const { node: { id } } of node.children) node.tryRemoveChild(id);
    this.conducted = conduct(project, { ...this.surroundings(), verified: this.store.read() });
    return this.conducted.findings;
  }

  public forget(): void {
    this.conducted = undefined;
  }

  /** Whether the root of the tree has conducted it already. */
  public get isConducted(): boolean {
    return this.conducted !== undefined;
  }

  public synthesize(): void {
    const changed = this.staged.commit();
    for (const file of this.documentFiles) file.isWritten(changed.has(file.path));
    this.store.write();
    for (const section of this.sections) this.keep(section);
  }

  /** Files of the user's where projen itself would write. It lists those alone that it keeps read-only: of others nobody knows whose they are. */
  private foreignFiles(files: readonly FileBase[]): string[] {
    const listed = new Map<string, ReadonlySet<string>>();
    return files.filter(({ readonly, path, project }) => {
      if (!listed.has(project.outdir)) listed.set(project.outdir, listedFiles(project.outdir));
      return readonly && foreignText(project.outdir, path, listed.get(project.outdir)!) !== undefined;
    }).map((file) => relative(this.folder, file.absolutePath).replace(/\\/g, '/'));
  }

  private get documentFiles(): DocumentFile[] {
    return this.node.children.filter((child): child is DocumentFile => child instanceof DocumentFile);
  }

  /** Before projen removes or writes anything: when there is no space or no right to write, nothing has changed. */
  private writeBeside(): void {
    this.staged.drop();
    removeLeftOvers(this.project as Project);
    this.staged.stage(this.documentFiles.map((file) => file.wanted()));
  }

  /**
   * A file that belongs to the user is none of projen's: it would be removed with the last part that is ours. Read again, because projen may just have
   * made it from a sample.
   */
  private keep(section: SectionDocument): void {
    const existing = readOwn(this.project.outdir, section.path);
    const text = withSection(existing.text, section);
    if (existing.problem !== undefined || text === existing.text) return;
    const files = new StagedFiles(this.project.outdir);
    files.stage([{ path: section.path, data: text, irreplaceable: true }]);
    files.commit();
  }

  /**
   * projen looks through the whole tree for every new file, to see that no two have one path. The rule `delivery/path-taken` has seen that
   * already, for all files at once, so its look-up is answered at once: with a thousand files it would take longer than all the rest.
   */
  private handOver(documents: readonly Document[]): void {
    const own = Object.getOwnPropertyDescriptor(this.project, 'tryFindFile');
    Object.defineProperty(this.project, 'tryFindFile', { value: () => undefined, configurable: true });
    try {
      for (const document of documents) new DocumentFile(this, document);
      // Programs are read where they are written, in Slipway: a review of the repository need not show them.
      for (const { path } of documents) if (path.endsWith('.cjs')) (this.project as Project).gitattributes.addAttributes(`/${path}`, 'linguist-generated');
    } finally {
      if (own) Object.defineProperty(this.project, 'tryFindFile', own);
      else delete (this.project as { tryFindFile?: unknown }).tryFindFile;
    }
  }
}

/**
 * Resolves, checks and renders a repository, together with all that lie below it: what one program describes is written as a whole, or not at all.
 *
 * @param project the root of one
 */
function conductAll(project: Project): void {
  if (ProjenAdapter.of(project).isConducted) return;
  const all = repositoriesIn(project).map((repository) => ProjenAdapter.of(repository));
  try {
    const findings = all.flatMap((adapter) => adapter.conduct());
    if (hasErrors(findings)) throw new SynthesisError(reportText(findings, project.outdir), findings);
  } catch (error) {
    // What was made of a program that failed is made anew by the next synthesis.
    all.forEach((adapter) => adapter.forget());
    throw error;
  }
}

/** A synthesis as far as it touches no disk. */
function observe(root: Project, looksOn: Observer): void {
  prepare(root);
  for (const repository of repositoriesIn(root)) ProjenAdapter.of(repository).handTo(looksOn);
}

/** A finished text, as projen knows it: it stands in its list of files, and is removed when it is not made any more. The adapter writes it, with all the others. */
class DocumentFile extends FileBase {
  private written?: boolean;

  public constructor(scope: ProjenAdapter, private readonly document: Document) {
    super(scope, document.path);
  }

  /** As in the text. projen's own getter walks the whole tree for every file that changed. */
  public override get marker(): string {
    return header(this.project);
  }

  public override get changed(): boolean | undefined {
    return this.written;
  }

  public wanted(): WantedFile {
    return { path: this.document.path, data: this.document.text, mode: this.readonly ? 0o444 : 0o644 };
  }

  public isWritten(changed: boolean): void {
    this.written = changed;
  }

  public override synthesize(): void {}

  protected synthesizeContent(): string {
    return this.document.text;
  }
}

/** projen's marker, by which it knows the files that it may remove again. It names the program that the user runs. */
function header(project: Project): string {
  let text = headers.get(project);
  if (text === undefined) {
    const { root } = project;
    // The program may be that of another repository.
    const program = `${programNamed(root)}${root === project ? '' : ` of ${root.name}`}`;
    headers.set(project, (text = `~~ Generated by projen. To modify, edit ${program} and run "${project.projenCommand}"${root === project ? '' : ' there'}.`));
  }
  return text;
}

const headers = new WeakMap<Project, string>();
