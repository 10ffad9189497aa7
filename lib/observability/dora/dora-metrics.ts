import { Construct } from 'constructs';
import { DeploymentRecord, DeploymentRecordOptions, IDeploymentRecorder } from './deployment-recorder';
import { DoraEventType } from './dora-event';
import { DoraMetricsProps } from './dora-metrics-props';
import { A_WORKFLOW, SCHEDULES, expectDora } from './expect-dora';
import { recordInputs } from './expect-record';
import { recorderRole } from './ledger-roles';
import { measureAction, scanAction } from './measure-action';
import { ALL, MeasuredMetric, buildInputs, measuredIn, scanInputs } from './measurement';
import { BuildMeasurementOptions, MeasureStepOptions, ScanRecordOptions } from './measurement-options';
import { metricsWorkflow } from './metrics-workflow';
import { pushgatewayVariables } from './pushgateway';
import { recordAction } from './record-action';
import { CompositeAction, LocalActionStep } from '../../actions/inside';
import { InvalidValueError, Kind, Origin, constructScope, declare, expectArgument } from '../../core/inside';
import { Expression, Status } from '../../expressions/inside';
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
  /** What steps of jobs measure, by the names of the metrics in the catalogue. @internal */
  public readonly _measured = new Set<MeasuredMetric>();
  private readonly role?: AwsRole | ExternalRole;
  private readonly followed: Workflow[] = [];
  private measuring?: CompositeAction;
  private scanning?: CompositeAction;

  /**
   * @param scope the delivery
   * @param id what people call it: `dora`
   * @param props metrics, ledgers, targets and the rest
   */
  public constructor(scope: Construct, id: string, props: DoraMetricsProps) {
    super(constructScope('new DoraMetrics', scope), expectDora('new DoraMetrics', scope, id, props, new.target !== DoraMetrics));
    const { metrics, ledgers, pushgateway, after = [], schedule = SCHEDULES.adding, reportSchedule: report = SCHEDULES.report, environment, runsOn } = props;
    const environments = metrics._environments ?? [];
    this._props = props;
    this._environments = environments.map(({ environmentName: name }) => name);
    this._origin = declare(this, DORA_KIND);
    this.role = recorderRole(this, ledgers, environments.flatMap((one) => (one instanceof DeploymentEnvironment ? [Trusted.environment(one)] : [])));
    this.recordAction = recordAction(this, ledgers, this.role);
    const { workflow, job } = metricsWorkflow(this, this.recordAction._folder, { ledgers, pushgateway, schedule, report, environment, runsOn });
    this.workflow = workflow;
    this.job = job;
    this.follow(after);
  }

  /**
   * What these workflows recorded is added up as soon as they are done.
   *
   * @param workflows that deploy
   */
  public addDeployWorkflow(...workflows: Workflow[]): void {
    for (const workflow of workflows) {
      expectArgument('dora.addDeployWorkflow', workflow, A_WORKFLOW, 'it');
      if (workflow === this.workflow) throw new InvalidValueError('call/contradiction', 'dora.addDeployWorkflow(…)', 'it is the workflow that adds up, which would start itself whenever it is done; name those that deploy', { option: 'workflows' });
    }
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
   * @param options coverage, length, known weaknesses
   */
  public measure(options: BuildMeasurementOptions): LocalActionStep {
    const inputs = buildInputs(options);
    if (!this._props.pushgateway) throw new InvalidValueError('call/missing-option', 'dora.measure({ … })', 'there is nothing to push to; declare it with new DoraMetrics(…, { pushgateway })', { option: 'pushgateway' });
    if (options.coverage !== undefined) this._suites.add(options.suite ?? ALL);
    for (const metric of measuredIn(options)) this._measured.add(metric);
    this.measuring ??= measureAction(this);
    return this.measured(this.measuring, inputs, options, 'Measure for DORA');
  }

  /**
   * The step with which a job says how a scan went: it is counted, and pushed where there is a Pushgateway. The job must have checked out the repository.
   *
   * @param options what scanned, how it went, known weaknesses
   */
  public recordScan(options: ScanRecordOptions): LocalActionStep {
    const inputs = scanInputs(options);
    this._scanners.add(options.scanner);
    for (const metric of ['securityScans', 'securityScansCompleted', ...measuredIn(options)] as const) this._measured.add(metric);
    this.scanning ??= scanAction(this, this._props.ledgers, this.role);
    return this.measured(this.scanning, inputs, options, `Record the scan by ${options.scanner}`);
  }

  /** The folder of the program. @internal */
  public get _folder(): string {
    return this.recordAction._folder;
  }

  private measured(action: CompositeAction, inputs: Record<string, string | number | Expression>, { condition, name }: MeasureStepOptions, shown: string): LocalActionStep {
    const { DORA_PUSHGATEWAY_URL: url, DORA_PUSHGATEWAY_USER: user, DORA_PUSHGATEWAY_PASSWORD: password } = pushgatewayVariables(this._props.pushgateway);
    const runs = Status.cancelled().negate();
    return action.step({
      name: name ?? shown,
      condition: condition ? runs.andAlso(condition) : runs,
      inputs: { ...inputs, ...(url && { 'pushgateway-url': url }), ...(user && { 'pushgateway-user': user }), ...(password && { 'pushgateway-password': password }) },
    });
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
