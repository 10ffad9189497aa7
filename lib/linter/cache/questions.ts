import { createHash } from 'crypto';
import { FileThere, RepositoryFiles } from '../../checks/inside';
import { isRecord, rememberedOf } from '../../core/inside';

/** What a check asked of the files of a repository, and what it heard. While every answer stays the same, so does what it finds. */
export interface Answers {
  /** Digests of the files by their paths; empty where there is none. */
  readonly read: Readonly<Record<string, string>>;
  readonly list: Readonly<Record<string, string>>;
  readonly isThere: Readonly<Record<string, boolean>>;
  /** Digest of the paths of all actions; undefined when nobody asked. */
  readonly actions?: string;
}

/** The files of a repository, and whether something else is there. */
export interface Asked {
  readonly files: RepositoryFiles;
  readonly isThere?: (path: string) => boolean;
}

/** Writes down what is asked. */
export class Questions {
  private readonly known = { read: new Map<string, string>(), list: new Map<string, string>(), isThere: new Map<string, boolean>() };
  private foundActions: string | undefined;

  public constructor(private readonly asked: Asked, private readonly once?: RepositoryFiles['once']) {}

  /** The files, to be asked. */
  public get files(): RepositoryFiles {
    const { files } = this.asked;
    return {
      read: (path) => {
        const file = files.read(path);
        if (!this.known.read.has(path)) this.known.read.set(path, digestOf(file));
        return file;
      },
      list: (folder) => {
        const names = files.list(folder);
        this.known.list.set(folder, digest(names));
        return names;
      },
      ...files.actions && {
        actions: () => {
          const paths = files.actions!();
          this.foundActions = digest(paths);
          return paths;
        },
      },
      ...this.once && { once: this.once },
    };
  }

  public get isThere(): Asked['isThere'] {
    const { isThere } = this.asked;
    return isThere && ((path) => {
      const there = isThere(path);
      this.known.isThere.set(path, there);
      return there;
    });
  }

  public answers(): Answers {
    const { read, list, isThere } = this.known;
    return { read: Object.fromEntries(read), list: Object.fromEntries(list), isThere: Object.fromEntries(isThere), actions: this.foundActions };
  }
}

/** Whether everything that was asked would be answered in the same way now. */
export function stillSo(answers: Answers, { files, isThere }: Asked): boolean {
  return (answers.actions === undefined || (files.actions !== undefined && digest(files.actions()) === answers.actions))
    && Object.entries(answers.list).every(([folder, names]) => digest(files.list(folder)) === names)
    && Object.entries(answers.isThere).every(([path, there]) => isThere?.(path) === there)
    && Object.entries(answers.read).every(([path, known]) => digestOf(files.read(path)) === known);
}

/** Answers that were written down, unless they are none. */
export function isAnswers(value: unknown): value is Answers {
  return isRecord(value) && isRecord(value.read) && isRecord(value.list) && isRecord(value.isThere);
}

/** What a file is: its text, or why it has none. Empty where there is no file. */
export function digestOf(file: FileThere | undefined): string {
  return file === undefined ? '' : digestOfThere(file);
}

const digestOfThere = rememberedOf(({ shown, text, problem }: FileThere) => digest([shown, text === undefined ? 'problem' : 'text', text ?? problem ?? '']));

function digest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('base64url');
}
