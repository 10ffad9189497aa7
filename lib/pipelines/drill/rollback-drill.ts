import { DRILL_STEPS } from './drill-scripts';
import { Duration, InvalidValueError, asWritten, expectOptions, kinds, optionTable } from '../../core/inside';
import { Functions, Github } from '../../expressions/inside';
import { Stage, commandsOf } from '../../promotion/inside';
import { PermissionLevel, Permissions, Workflow } from '../../workflows/inside';
import { Pipeline } from '../pipeline/pipeline';
import { PipelineProps } from '../pipeline/pipeline-options';
import { PIPELINE } from '../pipeline/pipeline-tables';

/** Which stage is rolled back, to see that it can be. */
export interface RollbackDrillProps extends PipelineProps {
  /** The stage: one that users do not see. */
  readonly stage: Stage;
  /**
   * How long the run that rolls back may take, from its start to its end.
   *
   * @default - as long as GitHub lets the job that rolls back run
   */
  readonly within?: Duration;
}

/**
 * Exercises a rollback, in the part `drill`: it notes which release serves in a stage, starts the workflow that rolls back, as a person would, waits for it, and brings the release back by the workflow that promotes. It fails when one of these fails, when
 * the rollback takes too long, and when there is nothing to go back to.
 *
 * Give it a workflow of its own, with a schedule: a rollback that nobody ever tried is a hope.
 */
export class RollbackDrill extends Pipeline {
  /**
   * @param scope the workflow
   * @param id its id, with which the id of its job begins
   * @param props which stage, and how long it may take
   */
  public constructor(scope: Workflow, id: string, props: RollbackDrillProps) {
    super(scope, id, drillOptions(id, props));
    const { stage, within = stage._jobs.rollbackTimeout } = props;
    const { rollback, promote } = commandsOf(stage);
    const reason = Functions.format('a drill: {0}/{1}/actions/runs/{2}', Github.serverUrl, Github.repository, Github.runId);
    const job = this.addJob('drill', {
      name: `Roll back ${stage.stageName}, and bring it back`,
      comment: 'The token of a job may start workflows by hand, and nothing else starts by what it does.',
      timeout: Duration.minutes(Math.ceil(stage._jobs.rollbackTimeout.toMinutes() + stage._jobs.timeout.toMinutes()) + 30),
    });
    const common = { GH_TOKEN: Github.token, GH_REPO: Github.repository };
    const noted = job.run(DRILL_STEPS.note, { name: 'Note which release serves', shell: 'bash', env: { ...common, ENVIRONMENT: stage.environment.environmentName }, permissions: Permissions.of({ deployments: PermissionLevel.READ }) });
    const release = noted.output('release');
    const start = (name: string, script: string, command: typeof rollback, more: Record<string, string | number>) =>
      job.run(script, { name, shell: 'bash', env: { ...common, REASON: reason, RELEASE: release, WORKFLOW: command.workflow, INPUTS: JSON.stringify(command.inputs), ...more }, permissions: Permissions.of({ actions: PermissionLevel.WRITE }), ...name === RETURN && { condition: noted.succeeded() } });
    start('Roll back', DRILL_STEPS.rollback, rollback, { MOST: within.toSeconds() });
    // A rollback that failed halfway is no reason to leave it there.
    start(RETURN, DRILL_STEPS.promote, promote, {});
  }
}

const RETURN = 'Bring the release back';

const ROLLBACK_DRILL = optionTable({
  ...PIPELINE,
  stage: kinds.made((value) => value instanceof Stage, "a Stage, such as new Stage(pipeline, 'staging', { … })"),
  within: kinds.made((value) => value instanceof Duration && value.toSeconds() > 0, 'a Duration, such as Duration.minutes(15)'),
}, ['stage']);

function drillOptions(id: string, props: RollbackDrillProps): RollbackDrillProps {
  const options = expectOptions('new RollbackDrill', id, props, ROLLBACK_DRILL);
  const { stage } = options;
  const call = `new RollbackDrill(${asWritten(id)}, …)`;
  if (stage._production) throw new InvalidValueError('call/wrong-value', call, `users see the stage '${stage.stageName}', and a drill would take the newest release from them; exercise a stage before it`, { option: 'stage', given: stage.stageName });
  if (commandsOf(stage).promote === undefined) throw new InvalidValueError('call/wrong-value', call, `nothing promotes to the stage '${stage.stageName}' by hand, so that the release could not be brought back; give its PromotionWorkflow the action PromotionAction.PROMOTE`, { option: 'stage', given: stage.stageName });
  return options;
}
