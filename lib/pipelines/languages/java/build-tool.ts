import { Checkout, SetupGradle, SetupJava, SetupJavaDistribution } from '../../../actions/inside';
import { expectOptions, kinds, optionTable } from '../../../core/inside';
import { IStep } from '../../../workflows/inside';
import { commandLine } from '../setup/command-line';
import { inFolder } from '../setup/in-folder';
import { SetupRequest } from '../setup/setup';

/** How a build tool of Java is called. */
export interface JavaBuildToolOptions {
  /**
   * Calls the wrapper of the repository, which names the version of the tool. False: the one of the machine is called.
   *
   * @default true
   */
  readonly wrapper?: boolean;
  /**
   * What every call gets besides, word by word: `['-Pci']`.
   *
   * @default - nothing
   */
  readonly args?: string[];
}

/** How Maven is called. */
export interface MavenOptions extends JavaBuildToolOptions {
  /**
   * The version of the JaCoCo plugin that measures the coverage of a project whose `pom.xml` has none: `0.8.13`.
   *
   * @default - `pom.xml` has it, with the goals `prepare-agent` and `report`
   */
  readonly jacocoVersion?: string;
}

/** What is kept of downloads. @internal */
export interface JavaCache {
  readonly cache?: string;
  readonly cacheDependencyPath?: string[];
}

/** The Java of a job. @internal */
export interface JavaInstallation {
  readonly distribution: string | SetupJavaDistribution;
  readonly versionFile: string;
}

/** What builds a project of Java. */
export abstract class JavaBuildTool {
  /**
   * Maven: `./mvnw --batch-mode verify`.
   *
   * @param options how it is called
   */
  public static maven(options: MavenOptions = {}): JavaBuildTool {
    return new Maven(expectOptions('JavaBuildTool.maven', undefined, options, MAVEN));
  }

  /**
   * Gradle: `./gradlew check`. The wrapper is compared with those that Gradle published before it runs.
   *
   * @param options how it is called
   */
  public static gradle(options: JavaBuildToolOptions = {}): JavaBuildTool {
    return new Gradle(expectOptions('JavaBuildTool.gradle', undefined, options, optionTable(TOOL)));
  }

  /** Reports of JUnit that its tests write. @internal */
  public abstract readonly _junit: readonly string[];
  /** The reports of JaCoCo. @internal */
  public abstract readonly _coverage: readonly string[];

  /** Checkout, toolchain and cache. @internal */
  public abstract _setup(request: SetupRequest, installation: JavaInstallation): IStep[];

  /** The command that runs tasks or goals. @internal */
  public abstract _run(...tasks: string[]): string;

  /** The command that tests everything, although some of it fails. @internal */
  public abstract _test(measures: boolean): string;

  /** The command that builds and tests nothing. @internal */
  public abstract _build(): string;

  /** The step that installs Java. @internal */
  protected _java({ version, workingDirectory }: SetupRequest, { distribution, versionFile }: JavaInstallation, cache: JavaCache = {}): SetupJava {
    const which = version === undefined ? { javaVersionFile: inFolder(workingDirectory, versionFile) } : { javaVersion: version };
    return new SetupJava({ distribution, ...which, ...cache });
  }
}

class Maven extends JavaBuildTool {
  // What of them there is depends on the project; a pattern that finds nothing is no fault beside one that does.
  public readonly _junit = ['**/target/surefire-reports/TEST-*.xml', '**/target/failsafe-reports/TEST-*.xml'];
  public readonly _coverage = ['**/target/site/jacoco/jacoco.xml'];

  public constructor(private readonly options: MavenOptions) {
    super();
  }

  public _setup(request: SetupRequest, installation: JavaInstallation): IStep[] {
    const cache = request.caches ? { cache: 'maven', cacheDependencyPath: [inFolder(request.workingDirectory, '**/pom.xml')] } : {};
    return [new Checkout(), this._java(request, installation, cache)];
  }

  public _run(...goals: string[]): string {
    const { wrapper = true, args = [] } = this.options;
    return commandLine(wrapper ? './mvnw' : 'mvn', '--batch-mode', '--no-transfer-progress', ...args, ...goals);
  }

  public _test(measures: boolean): string {
    const { jacocoVersion } = this.options;
    if (!measures || jacocoVersion === undefined) return this._run('--fail-at-end', 'verify');
    const jacoco = `org.jacoco:jacoco-maven-plugin:${jacocoVersion}`;
    return this._run('--fail-at-end', `${jacoco}:prepare-agent`, 'verify', `${jacoco}:report`);
  }

  public _build(): string {
    return this._run('-DskipTests', 'package');
  }
}

class Gradle extends JavaBuildTool {
  public readonly _junit = ['**/build/test-results/*/TEST-*.xml'];
  public readonly _coverage = ['**/build/reports/jacoco/test/jacocoTestReport.xml'];

  public constructor(private readonly options: JavaBuildToolOptions) {
    super();
  }

  public _setup(request: SetupRequest, installation: JavaInstallation): IStep[] {
    // It saves on the main branch only, and restores everywhere.
    return [new Checkout(), this._java(request, installation), new SetupGradle(request.caches ? {} : { cacheDisabled: true })];
  }

  public _run(...tasks: string[]): string {
    const { wrapper = true, args = [] } = this.options;
    return commandLine(wrapper ? './gradlew' : 'gradle', ...args, ...tasks);
  }

  public _test(measures: boolean): string {
    return this._run('--continue', 'check', ...measures ? ['jacocoTestReport'] : []);
  }

  public _build(): string {
    return this._run('assemble');
  }
}

const TOOL = { wrapper: kinds.flag, args: kinds.list(kinds.text) };
const MAVEN = optionTable({ ...TOOL, jacocoVersion: kinds.made((value) => typeof value === 'string' && /^\d+\.\d+\.\d+$/.test(value), 'a whole version, such as 0.8.13') });
