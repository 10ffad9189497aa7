import { Pace } from '../apply/inside';
import type { Cache, RepositoryThere } from '../linter/inside';

/** How a program ended. */
export interface Ended {
  /** Undefined when it was ended from outside. */
  readonly code?: number;
  readonly out: string;
  readonly err: string;
}

/** What a command takes from the machine, so that a test can stand in for it. */
export interface Terminal {
  readonly env: { readonly [name: string]: string | undefined };
  /** Somebody sits before it and can be asked. */
  readonly isInteractive: boolean;
  readonly hasColours: boolean;
  /** Results go to a screen, or to the log of a job, and not to another program or a file. */
  readonly isShown: boolean;
  /** How wide help is; undefined for as wide as the terminal. */
  readonly columns?: number;
  /** How fast, how often and how long. */
  readonly pace?: Partial<Pace>;
  /** Results. */
  out(text: string): void;
  /** Progress, questions and errors. */
  err(text: string): void;
  /** Commands of the workflow that this runs in, each a whole line. Nothing else that is printed is one. */
  command(lines: string): void;
  /** A text that a program takes as it is, such as a patch. Where somebody looks at it, it is as safe as all others. */
  verbatim(text: string): void;
  ask(question: string): Promise<string>;
  /** The text of a file; undefined when there is none. */
  read(path: string): string | undefined;
  /** Writes a file: it is there whole, or as it was before. Folders on the way are made. */
  write(path: string, text: string): void;
  /** Whether what is written to a path would lie outside of a folder, because a link leads there. */
  leadsOut(folder: string, path: string): boolean;
  /** Takes a file away. */
  remove(path: string): void;
  /** The names of the folders in a folder; none when it is not there. */
  folders(path: string): string[];
  /**
   * What is kept for a repository from one run to the next; undefined where nothing is.
   *
   * @param root the folder of the repository
   */
  cache?(root: string): Cache | undefined;
  /** The files of a repository as it stands, by their paths from its root. No link is followed. */
  repository(root: string): RepositoryThere;
  /** The names of the files in a folder; none when it is not there. */
  list(path: string): string[];
  /** Milliseconds since 1970. */
  now(): number;
  /** What `git` or `gh` prints; undefined when it fails or is not there. It gets no token, and is never one that the repository brings along. */
  run(program: string, args: readonly string[]): string | undefined;
  /** Runs a program of Node's, whose environment is exactly this. */
  node(file: string, args: readonly string[], env: { readonly [name: string]: string | undefined }): Promise<Ended>;
  /** Runs any program in a folder; its environment is exactly this. It reads nothing. */
  start(program: string, args: readonly string[], options: { readonly folder: string; readonly env: { readonly [name: string]: string | undefined } }): Promise<Ended>;
  /** A folder for as long as the work lasts. */
  inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T>;
  random(): number;
  /** Called when somebody presses Ctrl+C; the second time ends the program. Returns how to stop listening. */
  onInterrupt(listener: () => void): () => void;
}
