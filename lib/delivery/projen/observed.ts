import { relative } from 'path';
import { FileBase, Project } from 'projen';
import { LineOrigins } from '../explain/line-origins';

/** A file as it would be written. */
export interface ObservedFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What a program would write to one repository. Plain data: it goes to another process. */
export interface ObservedRepository {
  readonly folder: string;
  /** Those of the delivery, in the order of their declaration. None may be missing, and none is written. */
  readonly documents: readonly ObservedFile[];
  /** Those that projen itself keeps, as far as they are made before anything is installed. */
  readonly projects: readonly ObservedFile[];
  /** What the checks say, as a person reads it. */
  readonly report: string;
  /** The same for a program: the JSON of a report. */
  readonly findings: string;
  /** Whether it would stop before anything is written. */
  readonly isStopped: boolean;
  /** Where the lines of the file come from that was asked for; undefined where the delivery does not write it. */
  readonly lines?: LineOrigins;
}

/** Somebody who wants to know what a program would write, and wants nothing written. */
export interface Observer {
  /** The file of whose lines it asks where they come from. */
  readonly linesOf?: string;
  take(observed: ObservedRepository): void;
}

const OBSERVER = Symbol.for('slipway.observer');

/** Who looks on; undefined in every run that shall write. */
export function observer(): Observer | undefined {
  return (globalThis as { [OBSERVER]?: Observer })[OBSERVER];
}

/** The parts of projen's own synthesis that touch no disk: those that make what is to be written. */
export function prepare(project: Project): void {
  project.preSynthesize();
  for (const component of project.components) component.preSynthesize();
  for (const subproject of project.subprojects) prepare(subproject);
}

/**
 * The files that projen keeps, as it would write them. Those that people may change are left out: `package.json` gets its versions when they are installed, and samples are
 * written once.
 */
export function projensFiles(root: Project, isOurs: (file: FileBase) => boolean): ObservedFile[] {
  const resolver = projensResolver();
  if (!resolver) return [];
  return root.node.findAll().filter((file): file is FileBase => file instanceof FileBase && file.readonly && !isOurs(file)).flatMap((file) => {
    const text = (file as unknown as { synthesizeContent(by: Resolver): string | undefined }).synthesizeContent(resolver);
    return text === undefined ? [] : [{ path: relative(root.outdir, file.absolutePath).replace(/\\/g, '/'), text }];
  });
}

type Resolver = { resolve(value: unknown, options?: unknown): unknown };

/** Nothing that projen publishes resolves what its files are made of. */
function projensResolver(): Resolver | undefined {
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { resolve } = require('projen/lib/_resolve') as Partial<Resolver>;
    return typeof resolve === 'function' ? { resolve: (value, options) => resolve(value, options) } : undefined;
  } catch {
    return undefined;
  }
}
