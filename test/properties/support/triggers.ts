import { Draw } from './draw';
import {
  BranchProtectionRuleActivity, CheckRunActivity, CheckSuiteActivity, DiscussionActivity, DiscussionCommentActivity, DispatchInput, ImageVersionActivity, IssueCommentActivity,
  IssuesActivity, LabelActivity, MergeGroupActivity, MilestoneActivity, ProjectActivity, ProjectCardActivity, ProjectColumnActivity, PullRequestActivity,
  PullRequestCommentActivity, PullRequestReviewActivity, PullRequestReviewCommentActivity, PullRequestTargetActivity, RegistryPackageActivity, ReleaseActivity, Trigger,
  WatchActivity, WorkflowRunActivity,
} from 'slipway/workflows';

const BRANCHES = [['main'], ['main', 'release/**', 'v[0-9]+'], ['**', '!wip/**']];
const PATHS = [['src/**'], ['**.ts', '!docs/**'], ['a b.txt', "it's.md"]];

export const DISPATCH_INPUTS = ['log-level', 'dryRun', 'count', 'target_env', 'choice'];

/** Every way to start a workflow, by a distinct event each. */
export function triggers(draw: Draw): Trigger[] {
  const makers = MAKERS.filter(() => draw.chance(12));
  return (makers.length > 0 ? makers : [MAKERS[draw.int(0, MAKERS.length - 1)]]).map((make) => make(draw));
}

/** How many there are, for the test that none is forgotten. */
export function everyTrigger(draw: Draw): Trigger[] {
  return MAKERS.map((make) => make(draw));
}

const types = <T>(draw: Draw, all: Readonly<Record<string, T>>): T[] | undefined => draw.maybe(() => {
  const some = draw.some(Object.values(all), 30);
  return some.length > 0 ? some : [Object.values(all)[0]];
});

function branches(draw: Draw): object {
  return draw.one([() => ({}), () => ({ branches: draw.one(BRANCHES) }), () => ({ branchesIgnore: ['wip/**'] })])();
}

function paths(draw: Draw): object {
  return draw.one([() => ({}), () => ({ paths: draw.one(PATHS) }), () => ({ pathsIgnore: ['docs/**'] })])();
}

function dispatchInputs(draw: Draw): { [name: string]: DispatchInput } {
  const options = () => ({ description: draw.maybe(() => draw.text()), required: draw.maybe(() => draw.chance()) });
  return {
    'log-level': DispatchInput.string({ ...options(), defaultValue: draw.maybe(() => draw.line()) }),
    'dryRun': DispatchInput.bool({ ...options(), defaultValue: draw.maybe(() => draw.chance()) }),
    'count': DispatchInput.number({ ...options(), defaultValue: draw.maybe(() => draw.int(0, 9)) }),
    'target_env': DispatchInput.environment(options()),
    'choice': DispatchInput.choice({ ...options(), options: ['yes', 'no', "it's"], defaultValue: draw.maybe(() => 'yes') }),
  };
}

const MAKERS: readonly ((draw: Draw) => Trigger)[] = [
  (d) => Trigger.branchProtectionRule({ types: types(d, BranchProtectionRuleActivity) }),
  (d) => Trigger.checkRun({ types: types(d, CheckRunActivity) }),
  (d) => Trigger.checkSuite({ types: types(d, CheckSuiteActivity) }),
  () => Trigger.create(),
  () => Trigger.delete(),
  () => Trigger.deployment(),
  () => Trigger.deploymentStatus(),
  (d) => Trigger.discussion({ types: types(d, DiscussionActivity) }),
  (d) => Trigger.discussionComment({ types: types(d, DiscussionCommentActivity) }),
  () => Trigger.fork(),
  () => Trigger.gollum(),
  (d) => Trigger.imageVersion({ types: types(d, ImageVersionActivity), names: d.maybe(() => ['image']), versions: d.maybe(() => ['1.*']) }),
  (d) => Trigger.issueComment({ types: types(d, IssueCommentActivity) }),
  (d) => Trigger.issues({ types: types(d, IssuesActivity) }),
  (d) => Trigger.label({ types: types(d, LabelActivity) }),
  (d) => Trigger.mergeGroup({ types: types(d, MergeGroupActivity), ...branches(d) }),
  (d) => Trigger.milestone({ types: types(d, MilestoneActivity) }),
  () => Trigger.pageBuild(),
  (d) => Trigger.project({ types: types(d, ProjectActivity) }),
  (d) => Trigger.projectCard({ types: types(d, ProjectCardActivity) }),
  (d) => Trigger.projectColumn({ types: types(d, ProjectColumnActivity) }),
  () => Trigger.madePublic(),
  (d) => Trigger.pullRequest({ types: types(d, PullRequestActivity), ...branches(d), ...paths(d) }),
  (d) => Trigger.pullRequestComment({ types: types(d, PullRequestCommentActivity) }),
  (d) => Trigger.pullRequestReview({ types: types(d, PullRequestReviewActivity) }),
  (d) => Trigger.pullRequestReviewComment({ types: types(d, PullRequestReviewCommentActivity) }),
  (d) => Trigger.pullRequestTarget({ types: types(d, PullRequestTargetActivity), ...branches(d), ...paths(d) }),
  (d) => Trigger.push({ ...branches(d), ...paths(d), ...d.one([{}, { tags: ['v*'] }, { tagsIgnore: ['beta-*'] }]) }),
  (d) => Trigger.registryPackage({ types: types(d, RegistryPackageActivity) }),
  (d) => Trigger.release({ types: types(d, ReleaseActivity) }),
  () => Trigger.status(),
  (d) => Trigger.watch({ types: types(d, WatchActivity) }),
  (d) => Trigger.workflowRun({ workflows: ['Upstream: build'], types: types(d, WorkflowRunActivity), ...branches(d) }),
  (d) => Trigger.repositoryDispatch(...d.some(['deploy', 'Roll: back'])),
  (d) => Trigger.schedule({ cron: '17 3 * * 1-5', timezone: d.maybe(() => 'Europe/Berlin') }, ...d.some([{ cron: '41 */6 * * *' }])),
  (d) => Trigger.workflowDispatch(d.one([() => ({}), () => dispatchInputs(d)])()),
];
