import { Construct } from 'constructs';
import { Duration, constructId, expectOptions, kinds, optionTable, slipwayCommand } from '../../core/inside';
import { Expression, Github } from '../../expressions/inside';
import { IStep, Job, PermissionLevel, Permissions, Runner, Schedule, Trigger, Workflow } from '../../workflows/inside';

/** When settings are compared, and with what. */
export interface DriftCheckProps {
  /**
   * The token that reads the settings, mostly a secret: of a GitHub App, or a fine-grained one, with the permissions Administration, Actions, Environments, Secrets and
   * Variables: read. The token of the run cannot have the first of them.
   */
  readonly token: Expression;
  /** The steps that check the repository out and install its packages, so that `slipway` is there. */
  readonly setup: IStep[];
  /**
   * How often.
   *
   * @default - every day at 4:23 UTC
   */
  readonly schedule?: Schedule;
  /**
   * Whether what exists and was not declared is a difference as well.
   *
   * @default false
   */
  readonly prune?: boolean;
  /**
   * How the program `slipway` is called once `setup` has run, such as `uv run slipway` or `poetry run slipway`.
   *
   * @default - `npx --no slipway`; in a program in Python `slipway`; in one in Java or Go, whose packages carry no programs, `npx --yes slipway@` and the version
   */
  readonly command?: string;
  /**
   * The name that GitHub shows.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * The machine.
   *
   * @default Runner.UBUNTU_LATEST
   */
  readonly runsOn?: Runner;
}

/**
 * A workflow that compares the settings of the repository with what is declared, and keeps one issue that says how they differ. A run with a difference fails.
 *
 * It only reads settings: `slipway apply` writes them.
 */
export class DriftCheck extends Workflow {
  /** The job that compares. */
  public readonly job: Job;

  /**
   * @param scope the delivery
   * @param id the file name without its ending
   * @param props the token, the steps that install, and when
   */
  public constructor(scope: Construct, id: string, props: DriftCheckProps) {
    const { token, setup, schedule = { cron: '23 4 * * *' }, prune = false, command = slipwayCommand(), name, runsOn } = expectOptions('new DriftCheck', id, props, DRIFT_CHECK, new.target !== DriftCheck);
    constructId('new DriftCheck', id);
    super(scope, id, {
      name,
      triggers: [Trigger.schedule(schedule), Trigger.workflowDispatch()],
      // Two runs at a time would open two issues.
      concurrency: { group: `drift-${id}` },
    });
    this.job = new Job(this, 'drift', { name: 'Drift', runsOn, timeout: Duration.minutes(15) });
    this.job.use(...setup);
    // The GitHub that runs it is the one it asks: whoever wrote the workflow says so, and not the document that it reads.
    this.job.run(`${command} drift --api-url ${Github.apiUrl}${prune ? ' --prune' : ''}`, {
      name: 'Compare the settings with what is declared',
      env: { GH_TOKEN: token, SLIPWAY_ISSUE_TOKEN: Github.token },
      permissions: Permissions.of({ contents: PermissionLevel.READ, issues: PermissionLevel.WRITE }),
    });
  }
}

const DRIFT_CHECK = optionTable({
  token: kinds.made((value) => value instanceof Expression, "an Expression, such as Secrets.get('SETTINGS_TOKEN')"),
  setup: kinds.list(kinds.made((value) => typeof (value as IStep | null | undefined)?.toSteps === 'function', 'a step, such as new Checkout()')),
  schedule: kinds.struct(optionTable({ cron: kinds.text, timezone: kinds.text }, ['cron']), 'an object', "{ cron: '23 4 * * *' }"),
  prune: kinds.flag,
  command: kinds.text,
  name: kinds.text,
  runsOn: kinds.made((value) => value instanceof Runner, 'a Runner, such as Runner.UBUNTU_LATEST'),
}, ['token', 'setup']);
