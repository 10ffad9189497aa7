import { DependencyReviewCheckProps } from './dependency-review-check-props';
import { FindingSeverity } from './finding-severity';
import { DependencyReview } from '../../actions/inside';
import { asWritten, Duration, expectOptions, InvalidValueError, kinds, optionTable } from '../../core/inside';
import { Expression, Github } from '../../expressions/inside';
import { Job, Workflow } from '../../workflows/inside';
import { Pipeline } from '../pipeline/pipeline';
import { PIPELINE } from '../pipeline/pipeline-tables';

const TEXTS = kinds.list(kinds.text);

const TABLE = optionTable({
  ...PIPELINE,
  failOn: kinds.oneOf(Object.values(FindingSeverity)),
  allowLicenses: TEXTS,
  denyLicenses: TEXTS,
  exemptPackages: TEXTS,
  acceptedAdvisories: TEXTS,
  comment: kinds.flag,
});

/** Where there are two commits to compare. */
const EVENTS = ['pull_request', 'merge_group'];

/** As the action calls it. */
const WORDS: Readonly<Record<FindingSeverity, string>> = { critical: 'critical', high: 'high', medium: 'moderate', low: 'low' };

/**
 * What a pull request does to the dependencies: it blocks those that bring a known weakness, or a licence that is not wanted. It looks at the changes alone; `SecurityScan` looks at everything.
 *
 * A private repository needs GitHub Code Security for it. Part: `review`.
 */
export class DependencyReviewCheck extends Pipeline {
  /**
   * @param scope the workflow, of pull requests
   * @param id its id: `dependencies`
   * @param props what blocks, and which licences are allowed or denied
   */
  public constructor(scope: Workflow, id: string, props: DependencyReviewCheckProps = {}) {
    super(scope, id, expectLicenses(id, expectOptions('new DependencyReviewCheck', id, props, TABLE)));
    const { failOn = FindingSeverity.HIGH, allowLicenses, denyLicenses, exemptPackages, acceptedAdvisories, comment = true } = props;
    const always = scope._triggers().every(({ _event }) => EVENTS.includes(_event));
    const job = this.addJob('review', { name: 'Dependency review', timeout: Duration.minutes(10), condition: always ? undefined : Github.isEvent(...EVENTS) });
    job.use(new DependencyReview({
      failOnSeverity: WORDS[failOn],
      ...allowLicenses && { allowLicenses },
      ...denyLicenses && { denyLicenses },
      ...exemptPackages && { allowDependenciesLicenses: exemptPackages },
      ...acceptedAdvisories && { allowGhsas: acceptedAdvisories },
      // The token of a fork cannot write, and in a merge queue there is nothing to write to.
      ...comment && { commentSummaryInPr: Expression.choose(Github.event('pull_request.head.repo.fork').equalTo(false), 'always', 'never') },
    }));
  }

  /** The job that compares: require it before a merge. */
  public get review(): Job {
    return this.job('review');
  }
}

function expectLicenses(id: string, props: DependencyReviewCheckProps): DependencyReviewCheckProps {
  const { allowLicenses, denyLicenses, acceptedAdvisories = [] } = props;
  const refuse = (option: string, given: unknown, why: string) => new InvalidValueError('call/contradiction', `new DependencyReviewCheck(${asWritten(id)}, …)`, why, { option, given });
  if (allowLicenses && denyLicenses) throw refuse('denyLicenses', denyLicenses, 'allowLicenses and denyLicenses exclude each other: what is not allowed is denied already; leave denyLicenses out');
  for (const [option, list] of [['allowLicenses', allowLicenses], ['denyLicenses', denyLicenses]] as const) {
    const wrong = list?.find((license) => !/^[A-Za-z\d][A-Za-z\d.+-]*$/.test(license));
    if (wrong !== undefined) throw refuse(option, wrong, `${option} holds identifiers of SPDX, such as 'Apache-2.0'; ${asWritten(wrong)} is none`);
    if (list?.length === 0) throw refuse(option, list, `${option} must not be empty: the action would take that for nothing said`);
  }
  const advisory = acceptedAdvisories.find((one) => !/^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/.test(one));
  if (advisory !== undefined) throw refuse('acceptedAdvisories', advisory, `acceptedAdvisories holds ids such as 'GHSA-xvch-5gv4-984h'; ${asWritten(advisory)} is none`);
  return props;
}
