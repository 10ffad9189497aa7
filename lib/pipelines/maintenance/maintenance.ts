import { MaintenanceTask } from './maintenance-task';
import { asWritten, constructScope, Duration, expectOptions, InvalidValueError, kinds, optionTable } from '../../core/inside';
import { Expression, Github } from '../../expressions/inside';
import { Schedule, Workflow } from '../../workflows/inside';
import { Pipeline } from '../pipeline/pipeline';
import { PipelineProps } from '../pipeline/pipeline-options';
import { PIPELINE } from '../pipeline/pipeline-tables';

/** What is done from time to time. */
export interface MaintenanceProps extends PipelineProps {
  /** The tasks: a part each. */
  readonly tasks: MaintenanceTask[];
}

/** What a repository needs from time to time, a job for each task. They run for the time tables of the workflow, and when somebody starts it by hand. */
export class Maintenance extends Pipeline {
  /**
   * @param scope the workflow, which has a time table
   * @param id its id, with which the ids of its jobs begin
   * @param props tasks
   */
  public constructor(scope: Workflow, id: string, props: MaintenanceProps) {
    super(scope, id, expected(scope, id, props));
    for (const { _model: { part, name, cron, steps } } of props.tasks) {
      this.addJob(part, { name, condition: runsAt(cron), timeout: Duration.minutes(15) }).use(...steps());
    }
  }
}

function runsAt(cron: string | undefined): Expression {
  if (cron === undefined) return Github.isEvent('schedule', 'workflow_dispatch');
  return Github.isEvent('workflow_dispatch').orElse(Github.event('schedule').equalTo(cron));
}

const MAINTENANCE = optionTable({
  ...PIPELINE,
  tasks: kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof MaintenanceTask), 'a list of at least one MaintenanceTask, such as MaintenanceTask.stale()'),
}, ['tasks']);

/** Asked before the pipeline is part of any tree. */
function expected(scope: Workflow, id: string, props: MaintenanceProps): MaintenanceProps {
  const { tasks } = expectOptions('new Maintenance', id, props, MAINTENANCE);
  const workflow = constructScope('new Maintenance', scope);
  const refused = (code: string, why: string) => new InvalidValueError(code, `new Maintenance(…, ${asWritten(id)}, …)`, why, { option: 'tasks' });
  const parts = tasks.map(({ _model: { part } }) => part);
  const twice = parts.find((part, at) => parts.indexOf(part) !== at);
  if (twice !== undefined) throw refused('call/contradiction', `two tasks are the part '${twice}': say what differs in a second pipeline`);
  if (!(workflow instanceof Workflow)) return props;
  const crons = workflow._triggers().flatMap((trigger) => (trigger._event === 'schedule' ? (trigger._options.schedules as Schedule[] | undefined) ?? [] : [])).map(({ cron }) => cron);
  if (crons.length === 0) throw refused('call/contradiction', `the workflow '${workflow._id}' has no time table: give it Trigger.schedule({ cron: '17 3 * * 1' })`);
  const unknown = tasks.map(({ _model: { cron } }) => cron).find((cron) => cron !== undefined && !crons.includes(cron));
  if (unknown !== undefined) throw refused('call/not-one-of', `the workflow '${workflow._id}' has no time table '${unknown}'; it has ${crons.map((cron) => `'${cron}'`).join(', ')}`);
  return props;
}
