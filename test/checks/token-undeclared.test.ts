import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Job, PermissionLevel, Permissions, PermissionScopes, Trigger, Workflow } from 'slipway/workflows';

/** What is said of a script that has the token of a job, where the workflow grants some permissions: the fix, or nothing. */
function fixes(script: string, granted: PermissionScopes = { contents: PermissionLevel.READ }): string[] {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()], permissions: Permissions.of(granted) });
  new Job(ci, 'job').run(script, { env: { GH_TOKEN: Github.token } });
  return delivery.synth().findings.filter(({ id }) => id === 'workflows/token-undeclared').map(({ fix }) => fix!);
}

const WRITES: readonly (readonly [scope: string, others: readonly string[], commands: readonly string[]])[] = [
  ['contents', [], ['release create v1', 'release upload v1 app.zip', 'release edit v1', 'release delete v1']],
  ['pullRequests', ['contents'], ['pr create --fill', 'pr merge 1']],
  ['pullRequests', ['issues'], ['pr comment 1', 'pr edit 1', 'pr close 1', 'pr reopen 1', 'pr review 1 --approve', 'pr ready 1']],
  ['issues', [], ['issue create', 'issue comment 1', 'issue close 1', 'issue edit 1', 'issue reopen 1', 'issue pin 1', 'issue lock 1', 'issue transfer 1 acme/other', 'issue delete 1']],
  ['actions', [], ['workflow run ci.yml', 'run cancel 1', 'run rerun 1', 'run delete 1', 'cache delete --all']],
];

describe.each(WRITES)('F8: what takes %s: write', (scope, others, commands) => {
  test.each(commands)('gh %s is not done with a token that may only read', (command) => {
    expect(fixes(`make\n  gh  ${command}`)).toEqual([expect.stringContaining(`{ permissions: Permissions.of({ ${scope}: PermissionLevel.WRITE }) }`)]);
  });

  test.each(commands)('gh %s is, with one that may write', (command) => {
    for (const one of [scope, ...others]) expect(fixes(`gh ${command}`, { [one]: PermissionLevel.WRITE })).toEqual([]);
  });
});

test.each(['gh issue list', 'gh issue view 1', 'gh pr list', 'gh pr checks 1', 'gh release view v1', 'gh workflow list', 'gh run list', 'gh cache list', 'tough issue create', 'gh issue-tool create', 'gh issue closed'])('%s takes no right to write', (script) => {
  expect(fixes(script)).toEqual([]);
});
