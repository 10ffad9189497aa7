import { Checkout, SetupNode, SetupPnpm } from '../../../actions/inside';
import { expectOptions, kinds, optionTable } from '../../../core/inside';
import { IStep, RunStep, RunStepProps } from '../../../workflows/inside';
import { commandLine } from '../setup/command-line';
import { inFolder } from '../setup/in-folder';
import { SetupRequest } from '../setup/setup';

/** What is said of pnpm. */
export interface PnpmOptions {
  /**
   * Its version.
   *
   * @default - the one that `packageManager` of package.json names
   */
  readonly version?: string;
}

/** What an installation is to do. @internal */
export interface NodeInstallation {
  readonly versionFile: string;
  /** Scripts of dependencies run. */
  readonly scripts: boolean;
}

/** Corepack is no part of Node.js since 25. */
const COREPACK = '0.36.0';

/** Who installs what a project of Node.js depends on, strictly by its lock file, and runs its scripts. */
export abstract class NodePackageManager {
  /** npm, as it comes with Node.js: `npm ci`. */
  public static npm(): NodePackageManager {
    return new Npm();
  }

  /**
   * pnpm: `pnpm install --frozen-lockfile`.
   *
   * @param options its version, where package.json does not name it
   */
  public static pnpm(options: PnpmOptions = {}): NodePackageManager {
    return new Pnpm(expectOptions('NodePackageManager.pnpm', undefined, options, PNPM));
  }

  /** Yarn 2 or newer, which `packageManager` of package.json names and Corepack installs: `yarn install --immutable`. */
  public static yarn(): NodePackageManager {
    return new Yarn();
  }

  /** What it is called. @internal */
  public abstract readonly _name: string;
  /** Whether it can say what is outdated. @internal */
  public readonly _tellsOutdated: boolean = true;

  /** Checkout, toolchain, cache and installation. @internal */
  public abstract _setup(request: SetupRequest, installation: NodeInstallation): IStep[];

  /** The command that runs a script of package.json, in these workspaces. @internal */
  public abstract _run(script: string, workspaces: readonly string[], args?: readonly string[]): string;

  /** The step that installs. @internal */
  protected _install(script: string, props: RunStepProps = {}): RunStep {
    return new RunStep(script, { name: 'Install the dependencies', ...props });
  }

  /** The step that installs Node.js, with the cache that is named. @internal */
  protected _node({ version, workingDirectory, caches }: SetupRequest, { versionFile }: NodeInstallation, cache?: string, lock = ''): SetupNode {
    return new SetupNode({
      ...version === undefined ? { nodeVersionFile: inFolder(workingDirectory, versionFile) } : { nodeVersion: version },
      ...caches && cache ? { cache, cacheDependencyPath: [inFolder(workingDirectory, lock)] } : { packageManagerCache: false },
    });
  }
}

/** In all workspaces. @internal */
export const ALL_WORKSPACES = '*';

const every = (workspaces: readonly string[]) => workspaces.includes(ALL_WORKSPACES);

class Npm extends NodePackageManager {
  public readonly _name = 'npm';

  public _setup(request: SetupRequest, installation: NodeInstallation): IStep[] {
    return [new Checkout(), this._node(request, installation, 'npm', 'package-lock.json'), this._install(`npm ci${installation.scripts ? '' : ' --ignore-scripts'}`)];
  }

  public _run(script: string, workspaces: readonly string[], args: readonly string[] = []): string {
    const where = every(workspaces) ? ['--workspaces', '--if-present'] : workspaces.map((one) => `--workspace=${one}`);
    return commandLine(...(script === 'test' ? ['npm', 'test'] : ['npm', 'run', script]), ...where, ...args.length > 0 ? ['--', ...args] : []);
  }
}

class Pnpm extends NodePackageManager {
  public readonly _name = 'pnpm';

  public constructor(private readonly options: PnpmOptions) {
    super();
  }

  public _setup(request: SetupRequest, installation: NodeInstallation): IStep[] {
    const { version } = this.options;
    return [
      new Checkout(),
      // Before Node.js, because its cache asks pnpm where it keeps what it downloads.
      new SetupPnpm(version !== undefined ? { version } : request.workingDirectory !== undefined ? { packageJsonFile: inFolder(request.workingDirectory, 'package.json') } : {}),
      this._node(request, installation, 'pnpm', 'pnpm-lock.yaml'),
      this._install(`pnpm install --frozen-lockfile${installation.scripts ? '' : ' --ignore-scripts'}`),
    ];
  }

  public _run(script: string, workspaces: readonly string[], args: readonly string[] = []): string {
    const where = every(workspaces) ? ['--recursive'] : workspaces.map((one) => `--filter=${one}`);
    return commandLine('pnpm', ...where, 'run', ...every(workspaces) ? ['--if-present'] : [], script, ...args);
  }
}

class Yarn extends NodePackageManager {
  public readonly _name = 'yarn';
  public override readonly _tellsOutdated = false;

  public _setup(request: SetupRequest, installation: NodeInstallation): IStep[] {
    const { caches, workingDirectory } = request;
    return [
      new Checkout(),
      this._node(request, installation),
      new RunStep(`npm install --global --ignore-scripts corepack@${COREPACK}\ncorepack enable yarn`, { name: 'Install Corepack' }),
      // Once more, now that there is a Yarn to ask where it keeps what it downloads.
      ...caches ? [new SetupNode({ name: 'Restore the cache of Yarn', cache: 'yarn', cacheDependencyPath: [inFolder(workingDirectory, 'yarn.lock')] })] : [],
      this._install('yarn install --immutable', installation.scripts ? {} : { env: { YARN_ENABLE_SCRIPTS: false } }),
    ];
  }

  public _run(script: string, workspaces: readonly string[], args: readonly string[] = []): string {
    if (workspaces.length === 0) return commandLine('yarn', 'run', script, ...args);
    const where = every(workspaces) ? [] : workspaces.flatMap((one) => ['--include', one]);
    return commandLine('yarn', 'workspaces', 'foreach', '--all', '--topological', ...where, 'run', script, ...args);
  }
}

const PNPM = optionTable({ version: kinds.text });
