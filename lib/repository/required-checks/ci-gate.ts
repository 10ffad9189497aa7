import { Guarded, guardedJobs } from './guarded-jobs';
import { Duration, InvalidValueError, Kind, asWritten, declare, expectOptions, kinds, optionTable } from '../../core/inside';
import { Status } from '../../expressions/inside';
import { BaseJob, GraphJob, Job, Permissions, Runner, RunStep, Trigger, Workflow } from '../../workflows/inside';

/** What marks one. @internal */
export const GATE_KIND = new Kind<CiGate>('gate');

/** Which jobs a gate looks at, and how strictly. */
export interface CiGateProps {
  /**
   * The name of its check. No expression: the name never changes.
   *
   * @default - the id
   */
  readonly name?: string;
  /**
   * Lines above the job in the file, for its reader.
   *
   * @default - none
   */
  readonly comment?: string;
  /**
   * The jobs that must be done well, with all that these wait for.
   *
   * @default - all other jobs of the workflow when it is synthesized, except gates and what waits for this one
   */
  readonly guards?: BaseJob[];
  /**
   * The jobs that may be skipped, with those that wait for them. None: every job must run.
   *
   * @default - those with a condition of their own that may not hold, and those that wait for such a job
   */
  readonly maySkip?: BaseJob[];
  /**
   * Jobs whose failure is shown as a warning and stops nothing. Those with `continueOnError: true` always are: GitHub reports that they succeeded.
   *
   * @default - none besides those
   */
  readonly advisory?: BaseJob[];
  /**
   * The machine, with bash on it.
   *
   * @default Runner.UBUNTU_LATEST
   */
  readonly runsOn?: Runner;
  /**
   * The job is cancelled when it takes longer.
   *
   * @default Duration.minutes(5)
   */
  readonly timeout?: Duration;
}

/** In plain bash: one line for each job, which says how it may end and how it did. */
const SCRIPT = `failed=0
while read -r job rule result; do
  case "$rule:$result" in
    *:success | may-skip:skipped | advisory:skipped) echo "$job: $result" ;;
    advisory:*) echo "::warning title=$job::$job: \${result:-no result} ($rule)" ;;
    *)
      echo "::error title=$job::$job: \${result:-no result} ($rule)"
      failed=1
      ;;
  esac
done <<< "$RESULTS"
exit "$failed"`;

/**
 * The one job to require before a merge. It always runs, looks at the result of every job that it guards, and fails unless each of them succeeded, or was skipped where that
 * is allowed. Its name depends on nothing: jobs come, go and are renamed, and no pull request waits for a check that does not exist any more.
 *
 * In a workflow for pull requests it also asks for `merge_group`, so that a merge queue gets its answer.
 */
export class CiGate extends Job {
  /** @internal */
  public override readonly _watches: boolean = true;
  private readonly props: CiGateProps;

  /**
   * @param scope the workflow
   * @param id its id, which is the name of the check: `ci-gate`
   * @param props what it guards
   */
  public constructor(scope: Workflow, id: string, props: CiGateProps = {}) {
    super(scope, id, jobProps(scope, id, props));
    this.props = props;
    // Nothing is checked out, so a folder that the workflow sets for all its scripts is not there.
    const workingDirectory = scope._props.defaults?.workingDirectory === undefined ? undefined : '.';
    this.use(new ResultsStep(this, workingDirectory));
    const events = new Set(scope._triggers().map(({ _event }) => _event));
    if (events.has('pull_request') || events.has('pull_request_target')) scope._ensureTrigger(Trigger.mergeGroup());
    declare(this, GATE_KIND);
  }

  /** The jobs that it guards, told from what the jobs of its workflow wait for. @internal */
  public _guarded(jobs: readonly GraphJob[]): Guarded[] {
    const { guards, maySkip, advisory } = this.props;
    const ids = (list: readonly BaseJob[]) => list.map(({ jobId }) => jobId);
    return guardedJobs({
      gate: this.jobId,
      gates: ids(jobsOf(this.workflow).filter(({ _watches }) => _watches)),
      needs: ids(this._needs.map(({ job }) => job)),
      guards: guards && ids(guards),
      maySkip: maySkip && ids(maySkip),
      advisory: ids(advisory ?? []),
    }, jobs);
  }
}

/** The one step of a gate: a line for each job that it guards. */
class ResultsStep extends RunStep {
  public constructor(private readonly gate: CiGate, workingDirectory: string | undefined) {
    super(SCRIPT, { name: 'Look at the results', shell: 'bash', workingDirectory });
  }

  public override _env(jobs: readonly GraphJob[]) {
    const byId = new Map(jobsOf(this.gate.workflow).map((job) => [job.jobId, job]));
    return { RESULTS: this.gate._guarded(jobs).map(({ job, rule }) => `${job} ${rule} ${byId.get(job)!.result}`).join('\n') };
  }
}

function jobsOf({ _jobs: jobs }: Workflow): readonly BaseJob[] {
  return jobs.filter((job) => job instanceof BaseJob);
}

const OWN_JOB = (scope: Workflow) => kinds.list(kinds.made((value) => value instanceof BaseJob && value.workflow === scope, 'a job of the same workflow: the object, not its id'));

function jobProps(scope: Workflow, id: string, props: CiGateProps) {
  const jobs = OWN_JOB(scope);
  expectOptions('new CiGate', id, props, optionTable({
    name: kinds.text,
    comment: kinds.text,
    guards: jobs,
    maySkip: jobs,
    advisory: jobs,
    runsOn: kinds.made((value) => value instanceof Runner, 'a Runner, such as Runner.UBUNTU_SLIM'),
    timeout: kinds.made((value) => value instanceof Duration, 'a Duration, such as Duration.minutes(2)'),
  }));
  const { name, comment, runsOn, timeout = Duration.minutes(5) } = props;
  if (name?.trim() === '') throw new InvalidValueError('call/empty-text', `new CiGate(${asWritten(id)}, …)`, 'its name must not be empty; leave it out for the id', { option: 'name', given: name });
  if (name?.includes('${')) {
    const why = 'its name must not hold an expression: branches ask for it by its name, before anything runs';
    throw new InvalidValueError('call/expression-not-allowed', `new CiGate(${asWritten(id)}, …)`, why, { option: 'name', given: name });
  }
  return { name, comment, runsOn, timeout, condition: Status.always(), permissions: Permissions.none() };
}
