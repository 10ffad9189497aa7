import { legCount } from './leg-count';
import { TEST_SUMMARY } from './program';
import { Checkout, DownloadArtifact, LocalActionStep, StickyPullRequestComment } from '../../actions/inside';
import { Duration, expectArgument, expectOptions, kinds, optionTable } from '../../core/inside';
import { Expression, Github, Status } from '../../expressions/inside';
import { Job, Runner, Workflow } from '../../workflows/inside';
import { ProgramAction } from '../programs/program-action';

/** Whose tests are summed up. */
export interface TestSummaryProps {
  /** The jobs that run tests and leave their reports, such as `python.testJobs`. One that is not skipped must have left one. */
  readonly jobs: Job[];
  /**
   * What stands above the summary. Two in one repository need two titles, because a comment is found again by it.
   *
   * @default 'Test results'
   */
  readonly title?: string;
  /**
   * Whether a pull request gets the summary as a comment, which every run replaces.
   *
   * @default true
   */
  readonly comment?: boolean;
  /**
   * What GitHub shows.
   *
   * @default 'Test summary'
   */
  readonly name?: string;
  /**
   * The machine.
   *
   * @default Runner.UBUNTU_LATEST
   */
  readonly runsOn?: Runner;
  /**
   * The job is cancelled when it takes longer.
   *
   * @default Duration.minutes(10)
   */
  readonly timeout?: Duration;
}

/**
 * One summary of all tests of a run: on its page, and as one comment on the pull request. It waits for the jobs, however they end, and reads every artifact `test-results-*`.
 *
 * It fails when a report is missing or cannot be read. Tests that failed have failed their own job.
 */
export class TestSummary extends Job {
  private readonly said: LocalActionStep;

  /**
   * @param scope the workflow
   * @param id its id: `test-summary`
   * @param props whose tests
   */
  public constructor(scope: Workflow, id: string, props: TestSummaryProps) {
    const { jobs, title = 'Test results', comment = true, name = 'Test summary', runsOn, timeout = Duration.minutes(10) } = expectOptions('new TestSummary', id, props, tableOf(scope));
    super(scope, id, { name, runsOn, timeout, needs: jobs, condition: Status.cancelled().negate() });
    const action = ProgramAction.of(scope, TEST_SUMMARY);
    const results = jobs.map((job) => `${job.jobId} ${legCount(job) ?? '*'} ${job.result}`).join('\n');
    this.said = action.step({ name: 'Sum up the tests', inputs: { ...title !== 'Test results' && { title }, folder: 'reports', results } });
    this.use(
      new Checkout({ sparseCheckout: [action._folder] }),
      new DownloadArtifact({ name: 'Collect the test results', pattern: 'test-results-*', path: 'reports' }),
      this.said,
    );
    if (comment) {
      this.use(new StickyPullRequestComment({
        name: 'Comment on the pull request',
        // The token of a run for a fork may not write.
        condition: this.said.ran().andAlso(Github.isEvent('pull_request')).andAlso(Github.event('pull_request.head.repo.full_name').equalTo(Github.repository)),
        header: id,
        path: this.said.output('file'),
      }));
    }
  }

  /** How many tests there were. */
  public get tests(): Expression {
    return this.said.output('tests');
  }

  /** How many failed. */
  public get failed(): Expression {
    return this.said.output('failed');
  }

  /** How many passed only when they were run again. */
  public get flaky(): Expression {
    return this.said.output('flaky');
  }

  /** The share that passed of those that were not skipped, such as `0.9875`. Empty when it is not known: nothing passes by mistake. */
  public get passRate(): Expression {
    return this.said.output('pass-rate');
  }

  /**
   * A step that fetches the reports into a job that runs after this one: for `release.record({ tests: ['reports/**\/*.xml'] })`, which is what `Gate.passRate` looks at.
   *
   * @param folder where they go
   */
  public collect(folder: string): DownloadArtifact {
    expectArgument('summary.collect', folder, kinds.text, 'the folder');
    return new DownloadArtifact({ name: 'Collect the test results', pattern: 'test-results-*', path: folder });
  }
}

const tableOf = (scope: Workflow) => optionTable({
  jobs: {
    misfit: (value) => {
      const list = kinds.list(kinds.made((job) => job instanceof Job && job.workflow === scope, 'a job of the same workflow: the object, not its id')).misfit(value);
      return list ?? ((value as Job[]).length === 0 ? { at: '', value, why: 'must name a job: of none there is nothing to sum up' } : undefined);
    },
  },
  title: kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !value.includes('\n'), 'a text of one line'),
  comment: kinds.flag,
  name: kinds.text,
  runsOn: kinds.made((value) => value instanceof Runner, 'a Runner, such as Runner.UBUNTU_SLIM'),
  timeout: kinds.made((value) => value instanceof Duration, 'a Duration, such as Duration.minutes(5)'),
}, ['jobs']);
