import { Language } from '../commands/language';

/**
 * Why it is not known what becomes of a text: a command, an option or a language is not known, the text may become an option, it is quoted for another shell, it stands in a file that programs run, or the script cannot be read.
 */
export type Unclear = 'command' | 'option' | 'language' | 'dash' | 'split' | 'quoted' | 'file' | 'unread';

/** A place of a script that the text of a variable of the environment reaches, and where it is not known to be data. */
export interface Use {
  /** The variable of the environment. */
  readonly variable: string;
  /** `code`: it is run, or chooses what is. `unclear`: what becomes of it is not known. */
  readonly role: 'code' | 'unclear';
  /** In which language it is run; undefined where it chooses what is run, or makes a program run something. */
  readonly language?: Language;
  /** `code that a shell runs`. */
  readonly context: string;
  /** Where it is unclear. */
  readonly why?: Unclear;
  /** Only a text with blanks in it does that. */
  readonly blanks?: boolean;
  /** The argument begins with the text of the variable as it is: only one that begins with a dash does that. */
  readonly begins?: true;
  /** The number of the line, from 0. */
  readonly line: number;
}

/** The files in which a step leaves something for the runner. */
export type RunnerFile = 'ENV' | 'OUTPUT' | 'PATH' | 'STATE';

/** What a script writes to such a file of the text of a variable. */
export interface Entry {
  readonly file: RunnerFile;
  /** The variable or output that gets it; `*` when it is not known. */
  readonly name: string;
  /** The variable of the environment that it comes from. */
  readonly variable: string;
  /** How it sets more than its own name, whatever it is: by its beginning, or because line breaks are made of its backslashes. */
  readonly danger?: 'name' | 'escapes';
  /** Each of its lines would be an entry of its own. */
  readonly lines: boolean;
  /** Its line breaks do not survive the way. */
  readonly oneLine: boolean;
  /** The text stands there as the variable has it, with or without other text around it. */
  readonly asItIs: boolean;
  readonly line: number;
}

/** A file of a machine that a script leaves for the steps behind it. */
export interface LeftFile {
  /** As `follow` takes it for a script that may read the file. */
  readonly name: string;
  /** The variable of the environment whose text is in it. */
  readonly variable: string;
}

/** What becomes of variables in a script. */
export interface Followed {
  readonly uses: readonly Use[];
  readonly entries: readonly Entry[];
  readonly files: readonly LeftFile[];
  /** Outputs with something in them that the script hides by `::add-mask::`. */
  readonly masked: readonly string[];
  /** For each variable of the environment, the variables of the script that held its text at some time, itself among them. */
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>;
}
