import { PipOptions, PoetryOptions, UvOptions } from './package-options';
import { Checkout, SetupPython, SetupUv } from '../../../actions/inside';
import { expectOptions, InvalidValueError, kinds, optionTable } from '../../../core/inside';
import { IStep, RunStep } from '../../../workflows/inside';
import { commandLine } from '../setup/command-line';
import { inFolder } from '../setup/in-folder';
import { SetupRequest } from '../setup/setup';

/** Who installs what a Python project depends on, and runs what is installed. */
export abstract class PythonPackages {
  /**
   * pip, of requirements files, of the project itself, or of both.
   *
   * @param options what is installed
   */
  public static pip(options: PipOptions = {}): PythonPackages {
    const call = 'PythonPackages.pip';
    const { extras, requireHashes, constraints } = expectOptions(call, undefined, options, PIP);
    if (requireHashes && extras && extras.length > 0) {
      throw new InvalidValueError('call/contradiction', `${call}(…)`, "'extras' have no hashes, so with 'requireHashes' nothing that they ask for could be installed; name it in a requirements file, and leave the extras empty", { option: 'extras', given: extras });
    }
    if (requireHashes && constraints) throw new InvalidValueError('call/contradiction', `${call}(…)`, "'constraints' pin nothing that 'requireHashes' would not have pinned already; leave them out", { option: 'constraints', given: constraints });
    return new Pip(options);
  }

  /**
   * uv, of its lock file.
   *
   * @param options groups and extras
   */
  public static uv(options: UvOptions = {}): PythonPackages {
    return new Uv(expectOptions('PythonPackages.uv', undefined, options, LOCKED));
  }

  /**
   * Poetry, of its lock file.
   *
   * @param options groups and extras
   */
  public static poetry(options: PoetryOptions = {}): PythonPackages {
    return new Poetry(expectOptions('PythonPackages.poetry', undefined, options, LOCKED));
  }

  /** What stands before a command that it installed. @internal */
  public abstract readonly _prefix: string;

  /** What stands at the beginning of a job. @internal */
  public abstract _setup(request: SetupRequest): IStep[];
}

class Pip extends PythonPackages {
  public readonly _prefix = '';

  public constructor(private readonly options: PipOptions) {
    super();
  }

  public _setup(request: SetupRequest): IStep[] {
    const { extras, constraints = [], requireHashes = false, requirements = extras ? [] : ['requirements.txt'] } = this.options;
    const locks = [...requirements, ...constraints, ...extras && !requireHashes ? ['pyproject.toml'] : []];
    const pinned = constraints.flatMap((file) => ['--constraint', file]);
    const files = requirements.flatMap((file) => ['--requirement', file]);
    const project = extras && ['--editable', extras.length > 0 ? `.[${extras.join(',')}]` : '.'];
    const pip = (...words: string[]) => commandLine('python', '-m', 'pip', 'install', ...words);
    // One call lets pip find versions that fit all; with hashes the project cannot be part of it, because a folder has none.
    const commands = requireHashes
      ? [...files.length > 0 ? [pip('--require-hashes', ...files)] : [], ...project ? [pip('--no-deps', ...project)] : []]
      : [pip(...pinned, ...files, ...project ?? [])];
    return [
      new Checkout(),
      new SetupPython({
        ...versionOf(request),
        ...this.options.version !== undefined && { pipVersion: this.options.version },
        ...request.caches && { cache: 'pip', cacheDependencyPath: locks.map((file) => inFolder(request.workingDirectory, file)) },
      }),
      new RunStep(commands.join('\n'), { name: 'Install the dependencies' }),
    ];
  }
}

class Uv extends PythonPackages {
  // What was installed is what is run: nothing is locked or installed anew by the way.
  public readonly _prefix = 'uv run --no-sync ';

  public constructor(private readonly options: UvOptions) {
    super();
  }

  public _setup({ version, caches, workingDirectory }: SetupRequest): IStep[] {
    const { groups = [], extras = [], version: uv = '0.13.9' } = this.options;
    return [
      new Checkout(),
      new SetupUv({ version: uv, ...version !== undefined && { pythonVersion: version }, enableCache: caches, ...caches && { cacheDependencyGlob: [inFolder(workingDirectory, 'uv.lock')] } }),
      new RunStep(commandLine('uv', 'sync', '--locked', ...groups.flatMap((group) => ['--group', group]), ...extras.flatMap((extra) => ['--extra', extra])), { name: 'Install the dependencies' }),
    ];
  }
}

class Poetry extends PythonPackages {
  public readonly _prefix = 'poetry run ';

  public constructor(private readonly options: PoetryOptions) {
    super();
  }

  public _setup(request: SetupRequest): IStep[] {
    const { groups = [], extras = [], version = '2.5.1' } = this.options;
    return [
      new Checkout(),
      // It comes before Python, whose step asks it where it keeps what it installs.
      new RunStep(commandLine('pipx', 'install', `poetry==${version}`), { name: 'Install Poetry' }),
      new SetupPython({ ...versionOf(request), ...request.caches && { cache: 'poetry', cacheDependencyPath: [inFolder(request.workingDirectory, 'poetry.lock')] } }),
      new RunStep(commandLine('poetry', 'sync', '--no-interaction', ...groups.flatMap((group) => ['--with', group]), ...extras.flatMap((extra) => ['--extras', extra])), { name: 'Install the dependencies' }),
    ];
  }
}

/** Without a version, the file that says it has to be there: what is on the machine today is nobody's choice. */
function versionOf({ version, workingDirectory }: SetupRequest): { pythonVersion: SetupRequest['version'] } | { pythonVersionFile: string } {
  return version === undefined ? { pythonVersionFile: inFolder(workingDirectory, '.python-version') } : { pythonVersion: version };
}

const FILES = kinds.list(kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !value.startsWith('-'), 'the name of a file'));
/** A name of Python's, of an extra or a group: it is part of a command. */
const NAMES = kinds.list(kinds.made((value) => typeof value === 'string' && /^[A-Za-z\d](?:[\w.-]*[A-Za-z\d])?$/.test(value), "a name of letters, digits, '-', '_' and '.'"));
const VERSION = kinds.made((value) => typeof value === 'string' && /^\d+(?:\.\d+)+$/.test(value), "a whole version, such as '25.3'");
const PIP = optionTable({ requirements: FILES, extras: NAMES, constraints: FILES, requireHashes: kinds.flag, version: VERSION });
const LOCKED = optionTable({ groups: NAMES, extras: NAMES, version: VERSION });

/** @internal */
export const PACKAGES = kinds.made((value) => value instanceof PythonPackages, "PythonPackages, such as PythonPackages.pip({ requirements: ['requirements.txt'] })");
