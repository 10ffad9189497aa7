import { InvalidValueError, asWritten, expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';

/** What else is said of a part. */
export interface ChangedPartOptions {
  /**
   * Parts that it is made of, by their names: it counts as changed when one of them has, and so on.
   *
   * @default - none
   */
  readonly needs?: string[];
}

/** What else is said of parts that are folders. */
export interface ChangedFoldersOptions extends ChangedPartOptions {
  /**
   * A file that makes a folder one of them, such as `Chart.yaml`.
   *
   * @default - every folder that the pattern takes and that holds a file
   */
  readonly marker?: string;
  /**
   * Files outside of the folders that change each of them, as patterns from the root of the repository.
   *
   * @default - none
   */
  readonly changedWith?: string[];
  /**
   * Files in a folder that change nothing, as patterns from the folder: `**\/*.md`.
   *
   * @default - none
   */
  readonly ignore?: string[];
}

/** What the program is told of a part; lists that hold nothing are left out. @internal */
export interface PartGiven {
  readonly kind: 'part' | 'folders';
  readonly name: string;
  readonly patterns?: readonly string[];
  readonly needs?: readonly string[];
  readonly ignore?: readonly string[];
  readonly marker?: string;
}

/**
 * A part of the repository that changes on its own: a service, a chart, an environment, an agent.
 *
 * Patterns are those of picomatch, on paths from the root of the repository: `*` stays in a folder, `**` does not, and names that begin with a point are names like any other.
 */
export class ChangedPart {
  /**
   * One part, by its name.
   *
   * @param name its name, which is what a job of the matrix gets
   * @param patterns its files: `['services/api/**', '!**\/*.md']`. Of those that take a file, the last one decides; `!` takes away again
   * @param options what it is made of
   */
  public static of(name: string, patterns: string[], options: ChangedPartOptions = {}): ChangedPart {
    expectArgument('ChangedPart.of', name, PART_NAME, 'the name');
    expectArgument('ChangedPart.of', patterns, kinds.list(PATTERN), 'the patterns', name);
    const { needs } = expectOptions('ChangedPart.of', name, options, PART);
    expectSome(patterns, `ChangedPart.of(${asWritten(name)}, …)`);
    return new ChangedPart({ kind: 'part', name, patterns, ...filled({ needs }) });
  }

  /**
   * As many parts as there are folders. They are looked for when the job runs, so a new one needs no change here. The name of each is its path, such as `charts/api`.
   *
   * @param pattern which folders: `charts/*`
   * @param options what makes a folder one, and what changes them
   */
  public static folders(pattern: string, options: ChangedFoldersOptions = {}): ChangedPart {
    expectArgument('ChangedPart.folders', pattern, FOLDERS, 'the pattern');
    const { needs, marker, changedWith, ignore } = expectOptions('ChangedPart.folders', pattern, options, FOLDER_PARTS);
    if (changedWith && changedWith.length > 0) expectSome(changedWith, `ChangedPart.folders(${asWritten(pattern)}, …)`);
    return new ChangedPart({ kind: 'folders', name: pattern, ...filled({ patterns: changedWith, needs, ignore }), ...marker !== undefined && { marker } });
  }

  /** @internal */
  public readonly _given: PartGiven;

  private constructor(given: PartGiven) {
    this._given = given;
  }
}

/** A pattern of files, seen from the root. @internal */
export const PATTERN = kinds.made(
  (value) => typeof value === 'string' && /^!?[^\s/!]/.test(value) && !/^!?\.\.?(\/|$)/.test(value), "a pattern from the root of the repository, without a slash or './' in front, such as 'charts/**'");
const PART_NAME = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !value.includes('${'), 'a name without expressions, which is not empty');
const FOLDERS = kinds.made(
  (value) => typeof value === 'string' && /^[^\s/!].*[^/]$/.test(value) && !/^\.\.?(\/|$)/.test(value) && !value.endsWith('**'), "a pattern of folders from the root of the repository, without a slash at either end, such as 'charts/*'");
const MARKER = kinds.made((value) => typeof value === 'string' && /^[^/]+$/.test(value), "the name of a file, such as 'Chart.yaml'");
const PART = optionTable({ needs: kinds.list(PART_NAME) });
const FOLDER_PARTS = optionTable({ ...PART.kinds, marker: MARKER, changedWith: kinds.list(PATTERN), ignore: kinds.list(PATTERN) });

function expectSome(patterns: readonly string[], call: string): void {
  if (patterns.some((pattern) => !pattern.startsWith('!'))) return;
  throw new InvalidValueError('call/contradiction', call, 'its patterns take no file: each takes away, and nothing is there to take away from', { option: 'patterns', given: patterns, allowed: ["at least one pattern without '!'"] });
}

function filled(lists: Readonly<Record<'patterns' | 'needs' | 'ignore', readonly string[] | undefined>> | { readonly needs?: readonly string[] }): Partial<PartGiven> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined && list.length > 0));
}
