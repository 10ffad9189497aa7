import { spawnSync } from 'child_process';
import { jobOf } from '../../pipelines/support/written';
import { Delivery } from 'slipway/delivery';
import { PullRequestConventions } from 'slipway/pipelines';
import { PullRequestActivity, Trigger, Workflow } from 'slipway/workflows';

const delivery = Delivery.standalone();
const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest({ types: [PullRequestActivity.OPENED, PullRequestActivity.EDITED] })] });
new PullRequestConventions(ci, 'pr', {
  title: { types: ['feat', 'fix'], scopeRequired: true, maximumLength: 40 },
  description: { minimumLength: 10 },
  size: { maximumLines: 100, maximumFiles: 5, exemptLabel: 'large' },
});

/** The script of a step, run by bash as the runner does. */
function run(step: number, variables: Record<string, string | number>): { status: number | null; out: string } {
  const { run: script, env } = jobOf(delivery, 'pr-check').steps[step];
  const own = Object.fromEntries(Object.entries({ ...env, ...variables }).map(([name, value]) => [name, String(value)]));
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', ...own } });
  return { status, out: stdout + stderr };
}

describe('the title', () => {
  test.each(['feat(auth): add a way', 'fix(api/v1)!: close it', 'feat(auth): größer'])('ML-12: %s passes', (TITLE) => expect(run(0, { TITLE })).toEqual({ status: 0, out: 'The title is as it should be.\n' }));
  test.each(['feat: add', 'docs(auth): add', 'feat(auth): add.', 'feat(auth):  add', ''])('ML-12: %s fails', (TITLE) => expect(run(0, { TITLE }).status).toBe(1));
  test('one that is too long fails with its length', () => expect(run(0, { TITLE: `feat(auth): ${'x'.repeat(40)}` }).out).toContain('It has 52 characters, and may have 40'));
  test('one that would be a command is data: one line, with nothing run and nothing cut', () => {
    const { status, out } = run(0, { TITLE: "$(touch /tmp/never)`id`'\"\n::set-output name=x::y %0A 100%" });
    expect(status).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(out).toContain("'$(touch /tmp/never)`id`'\"?::set-output name=x::y %250A 100%25' is not");
  });
});

describe('the description', () => {
  test('passes when it says something', () => expect(run(1, { DESCRIPTION: '## What\r\n<!-- tell us -->\r\nIt mends the login of users.\r\n- [ ] tested' }).status).toBe(0));
  test.each(['', '## What\n\n<!-- tell\nus what\n## it does -->\n- [ ] tested\n', 'short'])('fails for %j', (DESCRIPTION) => expect(run(1, { DESCRIPTION }).status).toBe(1));
  test('what stands beside a comment counts', () => expect(run(1, { DESCRIPTION: 'abcde <!-- x --> fghij <!-- y\n z --> k' }).status).toBe(0));
});

describe('the size', () => {
  test('within the limits passes', () => expect(run(2, { ADDITIONS: 60, DELETIONS: 40, FILES: 5, EXEMPT: 'false' })).toEqual({ status: 0, out: 'It changes 100 lines in 5 files.\n' }));
  test('too large fails with what is too large', () => expect(run(2, { ADDITIONS: 61, DELETIONS: 40, FILES: 6, EXEMPT: 'false' })).toEqual({ status: 1, out: '::error title=Size::It changes 101 lines, where 100 are the most, and 6 files, where 5 are the most\n' }));
  test('too large on purpose passes', () => expect(run(2, { ADDITIONS: 6100, DELETIONS: 40, FILES: 6, EXEMPT: 'true' }).status).toBe(0));
  test('too large is a warning where that is said', () => expect(run(2, { ADDITIONS: 6100, DELETIONS: 0, FILES: 1, EXEMPT: 'false', KIND: 'warning' })).toEqual({ status: 0, out: '::warning title=Size::It changes 6100 lines, where 100 are the most\n' }));
});
