import { PullRequestConventionsProps } from './conventions-options';
import { CONVENTIONS } from './conventions-tables';
import { DESCRIPTION, SIZE, SIZE_LABEL, TITLE } from './scripts';
import { titleInWords, titlePattern } from './title-pattern';
import { Labeler } from '../../actions/inside';
import { asWritten, constructScope, Duration, expectOptions, InvalidValueError } from '../../core/inside';
import { Expression, Functions, Github, Status } from '../../expressions/inside';
import { PermissionLevel, Permissions, Workflow } from '../../workflows/inside';
import { Pipeline } from '../pipeline/pipeline';

/** More than a pull request can have. */
const ANY_NUMBER = 999_999_999;

const pullRequest = (path: string) => Github.event(`pull_request.${path}`);

/**
 * What is asked of a pull request besides its code: title, description and size, in the part `check`, and the labels that it gets, in the part `label`.
 *
 * `check` needs neither the code nor a token, so that pull requests of forks are looked at like others. `label` has to write: on `pull_request` it leaves those of forks alone. A workflow that has the trigger
 * `pull_request_target` gives them labels there, where GitHub lets it, and still checks nothing out.
 */
export class PullRequestConventions extends Pipeline {
  /** @internal */
  public readonly _conventions: PullRequestConventionsProps;

  /**
   * @param scope the workflow, which has to run on pull requests
   * @param id its id, with which the ids of its jobs begin
   * @param props what is asked
   */
  public constructor(scope: Workflow, id: string, props: PullRequestConventionsProps) {
    super(scope, id, expected(scope, id, props));
    this._conventions = props;
    const { title, description, size, labels } = props;
    const [checking, labelling] = eventsOf(scope);
    if (title || description || size?.maximumLines !== undefined || size?.maximumFiles !== undefined) this.check(checking);
    if (labels || size?.labels) this.label(labelling);
  }

  private check(event: string): void {
    const { title, description, size } = this._conventions;
    const job = this.addJob('check', { name: 'Conventions', condition: Github.isEvent(event), timeout: Duration.minutes(5), permissions: Permissions.none() });
    // All that is wrong is told at once.
    const next = () => (job._steps.length > 0 ? { condition: Status.cancelled().negate() } : {});
    if (title) {
      const env = { TITLE: pullRequest('title'), PATTERN: titlePattern(title), FORM: titleInWords(title), MAXIMUM: title.maximumLength ?? ANY_NUMBER };
      job.run(TITLE, { name: 'Look at the title', shell: 'bash', env });
    }
    if (description) {
      job.run(DESCRIPTION, { ...next(), name: 'Look at the description', shell: 'bash', env: { DESCRIPTION: pullRequest('body'), MINIMUM: description.minimumLength ?? 1 } });
    }
    if (size?.maximumLines !== undefined || size?.maximumFiles !== undefined) {
      const exempt = size.exemptLabel === undefined ? 'false' : pullRequest('labels.*.name').contains(size.exemptLabel);
      const limits = { MAXIMUM_LINES: size.maximumLines ?? ANY_NUMBER, MAXIMUM_FILES: size.maximumFiles ?? ANY_NUMBER, EXEMPT: exempt, KIND: size.advisory ? 'warning' : 'error' };
      job.run(SIZE, { ...next(), name: 'Look at the size', shell: 'bash', env: { ...sizes(), FILES: pullRequest('changed_files'), ...limits } });
    }
  }

  private label(event: string): void {
    const { labels, labelsFile, syncLabels, size } = this._conventions;
    // A fork has no right to write, wherever its code would run.
    const writes = event === 'pull_request' ? [pullRequest('head.repo.full_name').equalTo(Github.repository)] : [];
    const permissions = Permissions.of({ contents: PermissionLevel.READ, pullRequests: PermissionLevel.WRITE });
    const job = this.addJob('label', { name: 'Labels', condition: allOf(Github.isEvent(event), ...writes), timeout: Duration.minutes(5), permissions });
    if (labels) job.use(new Labeler({ name: 'Labels by what it changes', configurationPath: labelsFile, syncLabels: syncLabels || undefined }));
    if (size?.labels) {
      const list = Object.entries(size.labels).sort(([, one], [, other]) => one - other).map(([name, from]) => `${from} ${name}`).join('\n');
      job.run(SIZE_LABEL, { name: 'A label for its size', shell: 'bash', env: { ...sizes(), NUMBER: pullRequest('number'), SIZES: list, GH_TOKEN: Github.token } });
    }
  }
}

const sizes = () => ({ ADDITIONS: pullRequest('additions'), DELETIONS: pullRequest('deletions') });

const allOf = (...conditions: Expression[]) => (conditions.length === 1 ? conditions[0] : Functions.allOf(...conditions));

/** The events on which it checks, and on which it gives labels: never both on both. */
function eventsOf(scope: Workflow): [string, string] {
  const events = new Set(scope._triggers().map(({ _event }) => _event));
  const target = events.has('pull_request_target') ? 'pull_request_target' : 'pull_request';
  return [events.has('pull_request') ? 'pull_request' : target, target];
}

/** Asked before the pipeline is part of any tree. */
function expected(scope: Workflow, id: string, props: PullRequestConventionsProps): PullRequestConventionsProps {
  const call = `new PullRequestConventions(…, ${asWritten(id)}, …)`;
  const { title, description, size, labels, labelsFile, syncLabels } = expectOptions('new PullRequestConventions', id, props, CONVENTIONS);
  const asked = [title, description, size?.maximumLines, size?.maximumFiles, size?.labels, labels];
  if (asked.every((one) => one === undefined)) {
    throw new InvalidValueError('call/wrong-value', call, "nothing is asked of a pull request: say at least one of 'title', 'description', 'size' with a limit or labels, 'labels'", { option: 'title', allowed: ['title', 'description', 'size', 'labels'] });
  }
  if (labels === undefined && (labelsFile !== undefined || syncLabels !== undefined)) {
    throw new InvalidValueError('call/missing-option', call, `'${labelsFile === undefined ? 'syncLabels' : 'labelsFile'}' says how labels are given, and there are none: add 'labels'`, { option: 'labels' });
  }
  const workflow = constructScope('new PullRequestConventions', scope);
  if (workflow instanceof Workflow && !workflow._triggers().some(({ _event }) => /^pull_request(?:_target)?$/.test(_event))) {
    throw new InvalidValueError('call/contradiction', call, `the workflow '${workflow._id}' does not run on pull requests: give it Trigger.pullRequest({ types: [… PullRequestActivity.EDITED] })`, { option: 'scope', given: scope });
  }
  return props;
}
