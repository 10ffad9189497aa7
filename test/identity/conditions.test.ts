import { delivery, models } from './support';
import { Expression } from 'slipway/expressions';
import { CallJob, Job, PermissionLevel, Permissions, Trigger, Workflow } from 'slipway/workflows';

const TOKEN = { permissions: Permissions.of({ idToken: PermissionLevel.WRITE }) };

/** The refs of all runs of a job with a condition. */
function refs(condition: string, ...triggers: Trigger[]): (string | undefined)[] {
  const made = delivery();
  new Job(new Workflow(made, 'deploy', { triggers }), 'deploy', { ...TOKEN, condition: Expression.raw(condition) }).run('true');
  return [...new Set(models(made).runs.flatMap(({ claims }) => claims.map(({ ref }) => ref?.replace(/^refs\//, ''))))];
}

const [MAIN, DEV, V1, PULL] = ['heads/main', 'heads/dev', 'tags/v1', 'pull/1/merge'];
const ALL = [MAIN, DEV, V1, PULL];

describe('a job runs on a branch, a tag and for a pull request as far as its condition can hold', () => {
  test.each<[string, string[]]>([
    ["github.ref == 'refs/heads/main'", [MAIN]],
    ["'refs/heads/main' == github.ref", [MAIN]],
    ["github.ref != 'refs/heads/main'", [DEV, V1, PULL]],
    ["!(github.ref == 'refs/heads/main')", [DEV, V1, PULL]],
    ["github.REF_NAME == 'Main'", [MAIN]],
    ["github.ref_name == '1/merge'", [PULL]],
    ["github.ref_type == 'tag'", [V1]],
    ["github.ref_type == 'branch'", [MAIN, DEV, PULL]],
    ["github.event_name == 'pull_request'", [PULL]],
    ["github.event_name == 'push' && github.ref_type != 'tag'", [MAIN, DEV]],
    ["github.ref_name == 'main' || github.ref_name == 'v1'", [MAIN, V1]],
    ["!(github.ref_name == 'main' || github.ref_name == 'v1')", [DEV, PULL]],
    ['true', ALL],
    ['false', []],
    ["''", []],
    ["'main'", ALL],
    ['!0', ALL],
    ["true && github.ref_name == 'main'", [MAIN]],
    ["startsWith(github.ref, 'refs/tags/')", [V1]],
    ["endsWith(github.ref, '/MAIN')", [MAIN]],
    ["contains(github.ref, 'heads/d')", [DEV]],
    ["contains('refs/heads/main refs/heads/dev', github.ref)", [MAIN, DEV]],
    ["contains(fromJSON('[\"main\", \"V1\"]'), github.ref_name)", [MAIN, V1]],
    ["contains(fromJSON('[\"mainly\", 1]'), github.ref_name)", []],
    ["contains(fromJSON('[\"\\u004dain\"]'), github.ref_name)", [MAIN]],
    ["!contains(fromJSON('[\"main\"]'), github.ref_name)", [DEV, V1, PULL]],
    ["github.ref_name >= 'main'", [MAIN, V1]],
    ['github.ref_name == 5', []],
    ["format('{0}', github.ref) == 'refs/heads/main'", [MAIN]],
    ["contains(format('[\"main\"]'), github.ref_name)", [MAIN]],
    // Neither a list nor an object is a text, and an object has no items.
    ["startsWith(fromJSON('[\"main\"]'), github.ref_name)", []],
    ["contains(fromJSON('{\"main\": 1}'), github.ref_name)", []],
  ])('%s', (condition, found) => {
    expect(refs(condition, Trigger.push({ branches: ['main', 'dev'], tags: ['v1'] }), Trigger.pullRequest())).toEqual(found);
  });

  test.each<[string, string[]]>([
    ['github.actor', ALL],
    ['always()', ALL],
    ["github.actor == 'mona'", ALL],
    ["'mona' != github.actor", ALL],
    ["!(github.actor == 'mona')", ALL],
    ["!(!(github.actor == 'mona'))", ALL],
    ["github.actor == 'mona' || github.ref_name == 'main'", ALL],
    ["github.actor == 'mona' && github.ref_name == 'main'", [MAIN]],
    ["!(github.actor == 'mona' && github.ref_name == 'main')", ALL],
    ["!(github.actor == 'mona' || github.ref_name == 'main')", [DEV, V1, PULL]],
    ["format('main', 'dev')", ALL],
    ['startsWith(github.ref, github.actor)', ALL],
    ["startsWith(github.actor, 'mona')", ALL],
    ["contains(fromJSON('[\"mona\"]'), github.actor)", ALL],
    ["contains(fromJSON('main'), github.ref_name)", ALL],
    ['contains(fromJSON(vars.NAMES), github.ref_name)', ALL],
    ['contains(github.event.labels, github.ref_name)', ALL],
  ])('%s, which only the run can tell', (condition, found) => {
    expect(refs(condition, Trigger.push({ branches: ['main', 'dev'], tags: ['v1'] }), Trigger.pullRequest())).toEqual(found);
  });
});

describe('names in a condition are tried where the trigger takes many', () => {
  const branches = Trigger.push({ branchesIgnore: ['nothing'] });

  test.each<[string, Trigger, string[]]>([
    ["github.actor != 'mona'", branches, ['heads/mona', 'heads/any-branch']],
    ["github.ref_name == 'v1' && github.actor != 5", Trigger.push({ tags: ['v*'] }), ['tags/v1']],
    ["github.ref == 'refs/heads/main'", Trigger.push(), [MAIN]],
    ["contains(github.event.head_commit.message, 'ship it')", branches, ['heads/any-branch']],
    ["github.event.head_commit.message != 'ship it now'", branches, ['heads/any-branch']],
    ["contains(fromJSON('[\"main\", \"dev\"]'), github.actor)", branches, [MAIN, DEV, 'heads/any-branch']],
    ["contains('main;dev|next, last', github.actor)", branches, [MAIN, DEV, 'heads/next', 'heads/last', 'heads/any-branch']],
    ["contains(github.actor, 'main')", branches, ['heads/any-branch', 'heads/anymainany']],
    ["startsWith(github.ref_name, 'rel') && contains(github.ref_name, '-') && endsWith(github.ref_name, 'ok')", branches, ['heads/relany-anyok']],
    ["'main'", branches, [MAIN, 'heads/any-branch']],
    ['github.actor ==', branches, ['heads/any-branch']],
  ])('%s', (condition, trigger, found) => {
    expect(refs(condition, trigger)).toEqual(found);
  });
});

test.each<[string, boolean]>([
  ["github.ref_type == 'tag'", true],
  ["github.ref_type != 'false'", true],
  ["github.ref_name == 'main'", true],
  ["github.event_name == 'push'", true],
  ["github.event_name == 'release'", false],
])('what somebody else wrote is called on some branch when %s can hold', (condition, called) => {
  const made = delivery();
  new CallJob(new Workflow(made, 'ci', { triggers: [Trigger.push({ branches: ['**'] })] }), 'ship', { ...TOKEN, uses: `acme/shared/.github/workflows/deploy.yml@${'a'.repeat(40)}`, condition: Expression.raw(condition) });
  expect(models(made).runs).toHaveLength(called ? 1 : 0);
});
