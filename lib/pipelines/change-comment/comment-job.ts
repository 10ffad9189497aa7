import { CHANGE_COMMENT } from './program';
import { Checkout, DownloadArtifact, StickyPullRequestComment } from '../../actions/inside';
import { Duration } from '../../core/inside';
import { Expression, Github, Status } from '../../expressions/inside';
import { BaseJob, JobProps, Workflow, Job } from '../../workflows/inside';
import { ProgramAction } from '../programs/program-action';

/** What is commented, and on what. @internal */
export interface ChangeComment {
  /** What stands above it. */
  readonly title: string;
  /** By which the comment is found again. */
  readonly header: string;
  /** Which artifacts hold the reports: `terraform-report-*`. */
  readonly artifacts: string;
  /** The jobs that made them, by the names that a reader knows. */
  readonly jobs: ReadonlyMap<string, BaseJob>;
  /**
   * The events of which there are reports.
   *
   * @default - all
   */
  readonly events?: readonly string[];
}

/** Not a fork: a token of one can write nothing, and no secret reaches it. @internal */
export const OWN_CHANGE = () => Github.event('pull_request.head.repo.full_name').equalTo(Github.repository);

/** What a job is that comments: it runs when those that report did, whether or not they succeeded. What cannot be a comment stands on the page of the run. @internal */
export function commentJob({ jobs, events }: ChangeComment): JobProps {
  const ran = [...jobs.values()].map((job) => job.result.notEqualTo('skipped')).reduce((any: Expression, one) => any.orElse(one));
  const running = Status.cancelled().negate().andAlso(ran);
  return {
    name: 'Comment on the change',
    timeout: Duration.minutes(5),
    needs: [...jobs.values()],
    condition: events ? running.andAlso(Github.isEvent(...events)) : running,
  };
}

/** The steps of such a job: it runs nothing of the change but our program, and reads what the change made as data. @internal */
export function commentSteps(workflow: Workflow, job: Job, { title, header, artifacts, jobs }: ChangeComment): void {
  const action = ProgramAction.of(workflow, CHANGE_COMMENT);
  const report = action.step({ name: 'Put the reports together', inputs: { title, folder: 'reports', results: [...jobs].map(([name, one]) => `${name} ${one.result}`).join('\n') } });
  job.use(
    new Checkout({ sparseCheckout: [action._folder] }),
    new DownloadArtifact({ name: 'Fetch the reports', pattern: artifacts, path: 'reports' }),
    report,
    new StickyPullRequestComment({ name: 'Comment on the pull request', header, path: report.output('file'), condition: Github.isEvent('pull_request').andAlso(OWN_CHANGE()) }),
  );
}
