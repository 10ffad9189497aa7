import { NPM_OUTDATED, OLD_ARTIFACTS, OLD_CACHES, PIP_OUTDATED, REPORT, START } from './scripts';
import { MaintenanceCommandOptions, MaintenanceTaskOptions, OldArtifactsOptions, OldCachesOptions, OldPackagesOptions, OutdatedOptions, StaleOptions } from './task-options';
import { ARTIFACTS, CACHES, COMMAND, OUTDATED, PACKAGES, PACKAGE_NAME, PART, PATH, STALE, STARTED, TASK } from './task-tables';
import { Checkout, DeletePackageVersions, DeletePackageVersionsPackageType, SetupNode, SetupPython, Stale } from '../../actions/inside';
import { Duration, expectArgument, expectOptions, kinds } from '../../core/inside';
import { Github } from '../../expressions/inside';
import { shellWord } from '../../repository/inside';
import { IStep, PermissionLevel, Permissions, RunStep, Workflow } from '../../workflows/inside';

/** A job of maintenance. @internal */
export interface MaintenanceTaskModel {
  readonly part: string;
  readonly name: string;
  readonly cron?: string;
  readonly steps: () => IStep[];
}

const { READ, WRITE } = PermissionLevel;
const DAY = 86_400;

/** Something that is to be done from time to time. */
export class MaintenanceTask {
  /**
   * Asks about issues and pull requests in which nothing happens, and closes them when nobody answers. The part `stale`.
   *
   * @param options how long
   */
  public static stale(options: StaleOptions = {}): MaintenanceTask {
    const { cron, staleAfter = Duration.days(60), closeAfter = Duration.days(14), exemptLabels = ['security', 'pinned'] } = expectOptions('MaintenanceTask.stale', undefined, options, STALE);
    const days = (duration: Duration) => duration.toSeconds() / DAY;
    const message = (what: string) => `Nothing has happened here for ${days(staleAfter)} days. This ${what} is closed in ${days(closeAfter)} days, unless somebody says something.`;
    return new MaintenanceTask({
      part: 'stale',
      name: 'Stale issues and pull requests',
      cron,
      steps: () => [new Stale({
        daysBeforeStale: days(staleAfter),
        daysBeforeClose: days(closeAfter),
        staleIssueMessage: message('issue'),
        stalePrMessage: message('pull request'),
        exemptIssueLabels: exemptLabels,
        exemptPrLabels: exemptLabels,
      })],
    });
  }

  /**
   * Deletes artifacts. The part `artifacts`.
   *
   * @param options how old, and which
   */
  public static oldArtifacts(options: OldArtifactsOptions): MaintenanceTask {
    const { cron, olderThan, namePattern = '', keepPattern = '^(?:benchmarks|dora)-', dryRun = false } = expectOptions('MaintenanceTask.oldArtifacts', undefined, options, ARTIFACTS);
    return scripted('artifacts', 'Old artifacts', cron, Permissions.of({ actions: WRITE }), OLD_ARTIFACTS, { OLDER_THAN: olderThan.toSeconds(), NAMES: namePattern, EXCEPT: keepPattern, DRY_RUN: dryRun });
  }

  /**
   * Deletes caches, so that those of the default branch are not the ones that GitHub takes away. The part `caches`.
   *
   * @param options how long nobody asked for them
   */
  public static oldCaches(options: OldCachesOptions = {}): MaintenanceTask {
    const { cron, unusedFor = Duration.days(7), dryRun = false } = expectOptions('MaintenanceTask.oldCaches', undefined, options, CACHES);
    return scripted('caches', 'Old caches', cron, Permissions.of({ actions: WRITE, pullRequests: READ }), OLD_CACHES, { OLDER_THAN: unusedFor.toSeconds(), DRY_RUN: dryRun });
  }

  /**
   * Deletes versions of a package. The part `packages-<name>`.
   *
   * @param packageName as GitHub lists it
   * @param type what kind of package it is
   * @param options how many stay
   */
  public static oldPackages(packageName: string, type: DeletePackageVersionsPackageType, options: OldPackagesOptions = {}): MaintenanceTask {
    expectArgument('MaintenanceTask.oldPackages', packageName, PACKAGE_NAME, 'the package');
    expectArgument('MaintenanceTask.oldPackages', type, kinds.made((value) => value instanceof DeletePackageVersionsPackageType, 'such as DeletePackageVersionsPackageType.CONTAINER'), 'the type');
    const { cron, keep = 10, untaggedOnly } = expectOptions('MaintenanceTask.oldPackages', packageName, options, PACKAGES);
    return new MaintenanceTask({
      part: `packages-${packageName.replace(/[^\w-]+/g, '-')}`,
      name: `Old versions of ${packageName}`,
      cron,
      steps: () => [new DeletePackageVersions({ packageName, packageType: type, minVersionsToKeep: keep, deleteOnlyUntaggedVersions: untaggedOnly || undefined })],
    });
  }

  /**
   * Lists packages of npm that are behind, as a warning. The part `outdated-npm`.
   *
   * @param options where
   */
  public static outdatedNpm(options: OutdatedOptions = {}): MaintenanceTask {
    const { cron, folder, version = '22' } = expectOptions('MaintenanceTask.outdatedNpm', undefined, options, OUTDATED);
    const steps = () => [new Checkout(), new SetupNode({ nodeVersion: version }), new RunStep(NPM_OUTDATED, { name: 'Look for newer versions', shell: 'bash', workingDirectory: folder }), report()];
    return new MaintenanceTask({ part: 'outdated-npm', name: 'Outdated packages of npm', cron, steps });
  }

  /**
   * Lists packages of Python that are behind, as a warning. The part `outdated-pip`.
   *
   * @param requirements the file that is installed, from the folder on
   * @param options where
   */
  public static outdatedPip(requirements: string, options: OutdatedOptions = {}): MaintenanceTask {
    expectArgument('MaintenanceTask.outdatedPip', requirements, PATH, 'the file');
    const { cron, folder, version = '3.12' } = expectOptions('MaintenanceTask.outdatedPip', requirements, options, OUTDATED);
    const install = `python -m pip install --disable-pip-version-check --quiet -r ${shellWord(requirements)}`;
    const steps = () => [new Checkout(), new SetupPython({ pythonVersion: version }), new RunStep(`${install}\n${PIP_OUTDATED}`, { name: 'Look for newer versions', shell: 'bash', workingDirectory: folder }), report()];
    return new MaintenanceTask({ part: 'outdated-pip', name: 'Outdated packages of Python', cron, steps });
  }

  /**
   * Starts another workflow on the same branch: a scan, benchmarks. The part `start-<id>`.
   *
   * @param workflow the workflow, which has the trigger `workflow_dispatch`
   * @param options when
   */
  public static start(workflow: Workflow, options: MaintenanceTaskOptions = {}): MaintenanceTask {
    expectArgument('MaintenanceTask.start', workflow, STARTED, 'the workflow');
    const { cron } = expectOptions('MaintenanceTask.start', workflow._id, options, TASK);
    return scripted(`start-${workflow._id}`, `Start ${workflow.workflowName}`, cron, Permissions.of({ actions: WRITE }), START, { WORKFLOW: workflow.file.replace('.github/workflows/', '') });
  }

  /**
   * A command of the repository, after a checkout. The part is its name; `maintenance.job('<name>')` takes further steps.
   *
   * @param name of the part
   * @param script the command
   * @param options when
   */
  public static command(name: string, script: string, options: MaintenanceCommandOptions = {}): MaintenanceTask {
    expectArgument('MaintenanceTask.command', name, PART, 'the name');
    expectArgument('MaintenanceTask.command', script, kinds.text, 'the command');
    const { cron, title = name } = expectOptions('MaintenanceTask.command', name, options, COMMAND);
    return new MaintenanceTask({ part: name, name: title, cron, steps: () => [new Checkout(), new RunStep(script, { name: title, shell: 'bash' })] });
  }

  /** @internal */
  public static _of(model: MaintenanceTaskModel): MaintenanceTask {
    return new MaintenanceTask(model);
  }

  private constructor(
    /** @internal */
    public readonly _model: MaintenanceTaskModel,
  ) {}
}

const report = () => new RunStep(REPORT, { name: 'Say what is behind', shell: 'bash' });

function scripted(part: string, name: string, cron: string | undefined, permissions: Permissions, script: string, env: Record<string, string | number | boolean>): MaintenanceTask {
  return MaintenanceTask._of({ part, name, cron, steps: () => [new RunStep(script, { name, shell: 'bash', permissions, env: { GH_TOKEN: Github.token, GH_REPO: Github.repository, ...env } })] });
}
