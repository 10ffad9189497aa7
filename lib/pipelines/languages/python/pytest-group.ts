import { expectArgument, kinds } from '../../../core/inside';

/** What a group selects. @internal */
export interface Selection {
  readonly paths?: readonly string[];
  readonly marker?: string;
  readonly keyword?: string;
}

/** A part of a suite, which runs in a leg of its own. */
export class PytestGroup {
  /**
   * Tests in files and folders.
   *
   * @param name its name, which is part of that of its check
   * @param paths from the folder of the pipeline
   */
  public static paths(name: string, ...paths: string[]): PytestGroup {
    expectArgument('PytestGroup.paths', paths, kinds.list(TEXT), 'the paths', name);
    expectArgument('PytestGroup.paths', paths.length, kinds.made((value) => value !== 0, 'at least one'), 'how many paths there are', name);
    return new PytestGroup('PytestGroup.paths', name, { paths });
  }

  /**
   * Tests with a mark.
   *
   * @param name its name, which is part of that of its check
   * @param marker as pytest's `-m` takes it; the name, when it is left out
   */
  public static marker(name: string, marker: string = name): PytestGroup {
    expectArgument('PytestGroup.marker', marker, TEXT, 'the marks', name);
    return new PytestGroup('PytestGroup.marker', name, { marker });
  }

  /**
   * Tests with words in their names.
   *
   * @param name its name, which is part of that of its check
   * @param keyword as pytest's `-k` takes it; the name, when it is left out
   */
  public static keyword(name: string, keyword: string = name): PytestGroup {
    expectArgument('PytestGroup.keyword', keyword, TEXT, 'the words', name);
    return new PytestGroup('PytestGroup.keyword', name, { keyword });
  }

  /** @internal */
  public readonly _name: string;
  /** @internal */
  public readonly _selection: Selection;

  private constructor(call: string, name: string, selection: Selection) {
    expectArgument(call, name, NAME, 'the name');
    this._name = name;
    this._selection = selection;
  }
}

const TEXT = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !value.includes('\n'), 'a text of one line');
/** It is part of the names of artifacts and of files. @internal */
export const NAME = kinds.made((value) => typeof value === 'string' && /^[A-Za-z\d][\w-]*$/.test(value), "a name of letters, digits, '-' and '_'");
