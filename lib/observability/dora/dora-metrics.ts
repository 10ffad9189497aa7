import { Construct } from 'constructs';
import { DeploymentRecord, DeploymentRecordOptions, IDeploymentRecorder } from './deployment-recorder';
import { DoraEventType } from './dora-event';
import { DoraMetricsProps } from './dora-metrics-props';
import { pushgatewayVariables } from './dora-pushgateway';
import { A_WORKFLOW, expectDora } from './expect-dora';
import { recordInputs } from './expect-record';
import { recorderRole } from './ledger-roles';
import { measureAction } from './measure-action';
import { MeasurementOptions, measuredInputs } from './measurement';
import { metricsWorkflow } from './metrics-workflow';
import { recordAction } from './record-action';
import { CompositeAction, LocalActionStep } from '../../actions/inside';
import { InvalidValueError, Kind, Origin, constructScope, declare, expectArgument } from '../../core/inside';
import { Status } from '../../expressions/inside';
import { AwsRole, ExternalRole, Trusted } from '../../identity/inside';
import { DeploymentEnvironment } from '../../repository/inside';
import { Job, Trigger, Workflow, WorkflowRunActivity } from '../../workflows/inside';

/** What marks one. @internal */
export const DORA_KIND = new Kind<DoraMetrics>('dora-metrics');

/**
 * The five measures of DORA: how often changes are deployed, how long they take, how many fail, how soon that is mended, and how much of the work nobody had planned.
 *
 * It writes the action `.github/actions/dora-record`, with which a job says what it deployed, and the workflow `.github/workflows/dora-metrics.yml`, which adds up what was recorded, compares it with the
 * deployments that GitHub knows, pushes totals, and reports every month.
 *
 * @see https://dora.dev/guides/dora-metrics/
 */
export class DoraMetrics extends Construct implements IDeploymentRecorder {
  /** The action that records. */
  public readonly recordAction: CompositeAction;
  /** The workflow that adds up. */
  public readonly workflow: Workflow;
  /** Its job. */
  public readonly job: Job;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: DoraMetricsProps;
  /** Names of environments, in the order of their declaration. @internal */
  public readonly _environments: readonly string[];
  /** @internal */
  public readonly _scanners = new Set<string>();
  /** @internal */
  public readonly _suites = new Set<string>();
  private readonly role?: AwsRole | ExternalRole;
  private readonly followed: Workflow[] = [];
  private measuring?: CompositeAction;

  /**
   * @param scope the delivery
   * @param id what people call it: `dora`
   * @param props metrics, ledgers, targets and the rest
   */
  public constructor(scope: Construct, id: string, props: DoraMetricsProps) {
    super(constructScope('new DoraMetrics', scope), expectDora('new DoraMetrics', scope, id, props, new.target !== DoraMetrics));
    const { metrics, ledgers, pushgateway, after = [], schedule = { cron: '17 5 * * 1' }, reportSchedule: report = { cron: '43 5 1 * *' }, runsOn } = props;
    const environments = metrics._environments ?? [];
    this._props = props;
    this._environments = environments.map(({ environmentName: name }) => name);
    this._origin = declare(this, DORA_KIND);
    this.role = recorderRole(this, ledgers, environments.flatMap((one) => (one instanceof DeploymentEnvironment ? [Trusted.environment(one)] : [])));
    this.recordAction = recordAction(this, ledgers, this.role);
    const { workflow, job } = metricsWorkflow(this, this.recordAction._folder, { ledgers, pushgateway, schedule, report, runsOn });
    this.workflow = workflow;
    this.job = job;
    this.follow(after);
  }

  /**
   * What these workflows recorded is added up as soon as they are done.
   *
   * @param workflows that deploy
   */
  public runAfter(...workflows: Workflow[]): void {
    for (const workflow of workflows) expectArgument('dora.runAfter', workflow, A_WORKFLOW, 'it');
    this.follow(workflows);
  }

  /**
   * The step with which a job says what happened. It runs although the job failed, and belongs behind everything that deploys. The job must have checked out the repository.
   *
   * @param options what, and where
   */
  public record(options: DeploymentRecordOptions): DeploymentRecord {
    const inputs = recordInputs(options, this._environments);
    const { eventType = DoraEventType.DEPLOY, environment, name } = options;
    const where = environment ? ` ${eventType === DoraEventType.DEPLOY ? 'to' : 'in'} ${environment.environmentName}` : '';
    return new DeploymentRecord(this.recordAction.step({ name: name ?? `Record the ${NOUNS[eventType]}${where}`, condition: Status.always(), inputs }));
  }

  /**
   * The step with which a job says what it saw of a build. It pushes to the Pushgateway, which must be declared. The job must have checked out the repository.
   *
   * @param options coverage, scans, weaknesses, length
   */
  public measure(options: MeasurementOptions): LocalActionStep {
    const inputs = measuredInputs(options);
    const { ledgers, pushgateway } = this._props;
    if (!pushgateway) throw new InvalidValueError('call/missing-option', 'dora.measure({ … })', 'there is nothing to push to; declare it with new DoraMetrics(…, { pushgateway })', { option: 'pushgateway' });
    const { coverage, suite = 'all', scanner, condition, name } = options;
    if (coverage !== undefined) this._suites.add(suite);
    if (scanner !== undefined) this._scanners.add(scanner);
    this.measuring ??= measureAction(this, ledgers, this.role);
    const runs = Status.cancelled().negate();
    const { DORA_PUSHGATEWAY_URL: url, DORA_PUSHGATEWAY_USER: user, DORA_PUSHGATEWAY_PASSWORD: password } = pushgatewayVariables(pushgateway);
    return this.measuring.step({
      name: name ?? 'Measure for DORA',
      condition: condition ? runs.andAlso(condition) : runs,
      inputs: { ...inputs, 'pushgateway-url': url, ...(user && { 'pushgateway-user': user }), ...(password && { 'pushgateway-password': password }) },
    });
  }

  /** The folder of the program. @internal */
  public get _folder(): string {
    return this.recordAction._folder;
  }

  private follow(workflows: readonly Workflow[]): void {
    for (const workflow of workflows) if (!this.followed.includes(workflow)) this.followed.push(workflow);
    // One trigger, whose list grows.
    if (this.followed.length > 0) this.workflow._ensureTrigger(Trigger.workflowRun({ workflows: this.followed, types: [WorkflowRunActivity.COMPLETED] }));
  }
}

const NOUNS: Readonly<Record<DoraEventType, string>> = {
  [DoraEventType.DEPLOY]: 'deployment', [DoraEventType.RELEASE]: 'release', [DoraEventType.INCIDENT]: 'incident', [DoraEventType.RECOVERY]: 'recovery',
};
