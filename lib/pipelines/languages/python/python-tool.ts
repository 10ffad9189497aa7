import { expectArgument, expectOptions, kinds, optionTable } from '../../../core/inside';
import { optionKinds } from '../../../workflows/inside';
import { commandLine } from '../setup/command-line';

/** How a tool that judges code is called. */
export interface PythonToolOptions {
  /**
   * What it looks at, from the folder of the pipeline.
   *
   * @default ['.']
   */
  readonly paths?: string[];
  /**
   * Its configuration.
   *
   * @default - the file that it looks for by itself, such as `pyproject.toml`
   */
  readonly configuration?: string;
  /**
   * Further options, as its command line takes them: `['--profile', 'black']`.
   *
   * @default - none
   */
  readonly options?: string[];
  /**
   * What the log calls it.
   *
   * @default - what it does, and its name
   */
  readonly name?: string;
}

/** A tool that judges Python code. Its version is the one that the dependencies of the project pin. */
export class PythonTool {
  /**
   * Lint, with what it finds shown in the change.
   *
   * @param options what it looks at
   */
  public static ruff(options: PythonToolOptions = {}): PythonTool {
    return tool('PythonTool.ruff', 'Lint (Ruff)', ['ruff', 'check', '--output-format=github'], '--config', options);
  }

  /**
   * Formatting, by Ruff.
   *
   * @param options what it looks at
   */
  public static ruffFormat(options: PythonToolOptions = {}): PythonTool {
    return tool('PythonTool.ruffFormat', 'Formatting (Ruff)', ['ruff', 'format', '--check'], '--config', options);
  }

  /**
   * Formatting.
   *
   * @param options what it looks at
   */
  public static black(options: PythonToolOptions = {}): PythonTool {
    return tool('PythonTool.black', 'Formatting (Black)', ['black', '--check'], '--config', options);
  }

  /**
   * The order of imports.
   *
   * @param options what it looks at
   */
  public static isort(options: PythonToolOptions = {}): PythonTool {
    return tool('PythonTool.isort', 'Imports (isort)', ['isort', '--check-only'], '--settings-file', options);
  }

  /**
   * Style.
   *
   * @param options what it looks at
   */
  public static flake8(options: PythonToolOptions = {}): PythonTool {
    return tool('PythonTool.flake8', 'Style (Flake8)', ['flake8'], '--config', options);
  }

  /**
   * Types.
   *
   * @param options what it looks at
   */
  public static mypy(options: PythonToolOptions = {}): PythonTool {
    return tool('PythonTool.mypy', 'Types (mypy)', ['mypy'], '--config-file', options);
  }

  /**
   * Lint, by pylint.
   *
   * @param options what it looks at
   */
  public static pylint(options: PythonToolOptions = {}): PythonTool {
    return tool('PythonTool.pylint', 'Lint (pylint)', ['pylint'], '--rcfile', options);
  }

  /**
   * Security of the code. `SecurityScan` has it as well, with a policy and a report.
   *
   * @param options what it looks at
   */
  public static bandit(options: PythonToolOptions = {}): PythonTool {
    return tool('PythonTool.bandit', 'Security (Bandit)', ['bandit', '--quiet', '--recursive'], '--configfile', options);
  }

  /**
   * Any other one. It fails when its command does.
   *
   * @param name what the log calls it: `Docstrings (interrogate)`
   * @param command as a shell takes it, one line: `interrogate --fail-under 60 src`
   */
  public static of(name: string, command: string): PythonTool {
    expectArgument('PythonTool.of', name, TEXT, 'the name');
    expectArgument('PythonTool.of', command, TEXT, 'the command', name);
    return new PythonTool(name, command);
  }

  /** @internal */
  public static _of(name: string, command: string): PythonTool {
    return new PythonTool(name, command);
  }

  /** @internal */
  public readonly _name: string;
  /** @internal */
  public readonly _command: string;

  private constructor(name: string, command: string) {
    this._name = name;
    this._command = command;
  }
}

function tool(call: string, title: string, command: readonly string[], configures: string, options: PythonToolOptions): PythonTool {
  const { paths = ['.'], configuration, options: more = [], name = title } = expectOptions(call, undefined, options, TABLE);
  return PythonTool._of(name, commandLine(...command, ...configuration === undefined ? [] : [configures, configuration], ...more, ...paths));
}

const TEXT = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !value.includes('\n'), 'a text of one line');
const TABLE = optionTable({ paths: kinds.list(TEXT), configuration: TEXT, options: optionKinds.texts, name: TEXT });
