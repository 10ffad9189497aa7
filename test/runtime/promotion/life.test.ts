import { readFileSync } from 'fs';
import { asked, deploys, last, ledger, promoted, reconciled, released, told } from './support/team';
import { BOT, HOUR, MINUTE, World, digest, sha } from './support/world';

describe('the life of releases', () => {
  let world: World;
  beforeEach(async () => { world = await World.start(); });
  afterEach(async () => world.stop());

  test('GE-2, GE-5: a release moves from stage to stage, each time with one record that says so', async () => {
    await released(world, 1);
    await promoted(world);
    expect(['dev', 'staging', 'production'].map((name) => last(world, name)?.sha)).toEqual([sha(1), sha(1), undefined]);
    expect(told(last(world, 'staging'))).toEqual(['queued: waits: 1.0.1 was proposed', 'in_progress: deploys: 1.0.1', 'success: verified: 1.0.1 serves']);
    expect(last(world, 'staging')).toMatchObject({ task: 'slipway:deploy', ref: sha(1), creator: BOT, production_environment: false, transient_environment: false });
    expect(last(world, 'staging').statuses[0]).toMatchObject({ environment_url: 'https://staging.example.com', log_url: expect.stringMatching(/^https:\/\/github\.test\/acme\/shop\/actions\/runs\/\d+$/) });
    // It soaks for an hour; nobody pushes, and the schedule finds it.
    const { outputs, summary } = await reconciled(world);
    expect([outputs.production, readFileSync(outputs['explanation-file'], 'utf8')]).toEqual(['', summary.trimEnd().concat('\n')]);
    expect(summary).toMatch(/1\.0\.1 waits for soak, not before Mon 2026-11-02 10\\?:03 UTC/);
    world.later(HOUR);
    await promoted(world);
    expect(told(last(world, 'production')).at(-1)).toBe('success: verified: 1.0.1 serves');
    expect(last(world, 'production').production_environment).toBe(true);
  });

  test('a job is told what it deploys, and what serves until then', async () => {
    await released(world, 1, { PROMOTION_CHARTS: JSON.stringify({ app: { reference: 'oci://ghcr.io/acme/app', version: '1.0.1' } }), PROMOTION_DATABASE: '{"reversible":true}' });
    await promoted(world);
    const again = await released(world, 2, { PROMOTION_CHARTS: JSON.stringify({ app: { reference: 'oci://ghcr.io/acme/app', version: '1.0.2' } }), PROMOTION_DATABASE: '{"reversible":false,"migration":"drops a table"}' });
    const { run, todo } = await reconciled(world);
    expect(todo).toEqual({ dev: { operation: 'deploy', record: last(world, 'dev').id, release: '1.0.2', strategy: 'rolling' } });
    const { admitted } = await deploys(world, run, todo.dev);
    expect(admitted.outputs).toEqual({
      'release': '1.0.2',
      'version': '1.0.2',
      'sha': sha(2),
      'ref': 'refs/heads/main',
      'strategy': 'rolling',
      'reason': '',
      'revision': '',
      'previous': '1.0.1',
      'image-api': `ghcr.io/acme/api@${digest(2)}`,
      'previous-image-api': `ghcr.io/acme/api@${digest(1)}`,
      'chart-app': 'oci://ghcr.io/acme/app',
      'chart-app-version': '1.0.2',
      'database-reversible': 'false',
      'release-file': expect.any(String),
      'previous-file': expect.any(String),
    });
    expect(readFileSync(admitted.outputs['release-file'], 'utf8')).toBe(readFileSync(again.outputs['release-file'], 'utf8'));
    expect(JSON.parse(readFileSync(admitted.outputs['previous-file'], 'utf8'))).toMatchObject({ release: '1.0.1' });
    expect(admitted.warnings).toEqual(['The release 1.0.2 changes the database in a way that cannot be undone.']);
  });

  test.each([
    ['revision:7', { 'release': 'revision-7', 'version': 'revision-7', 'revision': '7', 'image-api': undefined }],
    ['image:api=ghcr.io/acme/api:1.0.1', { 'release': `sha256-${digest(1).slice(7, 19)}`, 'revision': '', 'image-api': `ghcr.io/acme/api@${digest(1)}`, 'chart-app-version': '1.0.2' }],
  ])('GL-25: a rollback to %s has a name, without which nothing is deployed', async (target, outputs) => {
    for (const n of [1, 2]) {
      await released(world, n, { PROMOTION_CHARTS: JSON.stringify({ app: { reference: 'oci://ghcr.io/acme/app', version: `1.0.${n}` } }) });
      await promoted(world);
    }
    const { run, todo } = await reconciled(world, { run: world.byHand('mona', '.github/workflows/rollback.yml'), variables: { PROMOTION_STAGE: 'dev', PROMOTION_TARGET: target, PROMOTION_REASON: 'it is slow' } }, 'roll-back');
    const { admitted } = await deploys(world, run, todo.dev);
    expect([admitted.code, Object.fromEntries(Object.keys(outputs).map((name) => [name, admitted.outputs[name]]))]).toEqual([0, outputs]);
  });

  test('what fails is undone, held, told in an issue of production, and comes again when somebody lifts the hold', async () => {
    await released(world, 1);
    await promoted(world);
    world.later(HOUR);
    await promoted(world);
    await released(world, 2);
    await promoted(world);
    world.later(HOUR);
    const { run, todo } = await reconciled(world);
    const { finished } = await deploys(world, run, todo.production, { verified: 'failure', undone: 'success' });
    world.end(run, 'failure');
    expect([finished!.code, finished!.outputs, finished!.errors]).toEqual([1, { outcome: 'failed' }, ['1.0.2 in production: the verification failed; 1.0.1 serves.']]);
    expect(told(last(world, 'production')).at(-1)).toBe('failure: failed: the verification failed; 1.0.1 serves');
    expect(ledger(world).at(-1)).toMatchObject({ kind: 'hold', stage: 'production', release: '1.0.2', reason: 'the verification failed' });
    expect(world.github.state.issues).toMatchObject([{ title: 'production: 1.0.2 failed', labels: ['incident'], assignees: ['mona'] }]);
    const before = world.github.state.deployments.length;
    world.later(HOUR);
    await promoted(world);
    expect(world.github.state.deployments.length).toBe(before);
    const refused = await asked(world, 'lift', { PROMOTION_STAGE: 'production', PROMOTION_RELEASE: '1.0.2' });
    expect([refused.code, refused.errors]).toEqual([1, ['Refused: say why: it is shown to everybody who asks later.']]);
    const lifted = await asked(world, 'lift', { PROMOTION_STAGE: 'production', PROMOTION_RELEASE: '1.0.2', PROMOTION_REASON: 'the test was wrong' });
    expect([lifted.code, lifted.todo.production?.release]).toEqual([0, '1.0.2']);
    await deploys(world, lifted.run, lifted.todo.production);
    expect(told(last(world, 'production')).at(-1)).toBe('success: verified: 1.0.2 serves');
  });

  test('GE-12: production goes back to what was verified before, by hand, and what is undone is marked and never returns by itself', async () => {
    for (const n of [1, 2]) {
      await released(world, n, n === 2 ? { PROMOTION_DATABASE: '{"reversible":false,"migration":"drops a column"}' } : {});
      await promoted(world);
      world.later(HOUR);
      await promoted(world);
    }
    const bad = last(world, 'production');
    const back = await reconciled(world, { run: world.byHand('mona', '.github/workflows/rollback.yml'), variables: { PROMOTION_STAGE: 'production', PROMOTION_REASON: 'errors <b>everywhere</b> @acme/all' } }, 'roll-back');
    expect([back.code, back.todo]).toEqual([0, { production: { operation: 'rollback', record: last(world, 'production').id, release: '1.0.1', strategy: undefined } }]);
    expect(back.warnings).toEqual(['The database stays as 1.0.2 left it: its migration (drops a column) cannot be undone. Only the application is rolled back.']);
    const { admitted, finished } = await deploys(world, back.run, back.todo.production);
    expect([admitted.outputs['image-api'], admitted.outputs.previous, admitted.outputs['database-reversible']]).toEqual([`ghcr.io/acme/api@${digest(1)}`, '1.0.2', 'false']);
    expect(finished!.outputs).toEqual({ outcome: 'verified' });
    world.end(back.run);
    expect(told(bad).at(-1)).toBe('inactive: rolled back: errors <b>everywhere</b> @acme/all');
    const [issue] = world.github.state.issues;
    expect(issue.title).toBe('production: 1.0.2 is rolled back');
    expect(issue.body).toContain('errors &lt;b&gt;everywhere&lt;/b&gt; \\@acme/all');
    expect(issue.body).not.toMatch(/(?<!\\)@acme/);
    world.later(HOUR);
    const count = world.github.state.deployments.length;
    await promoted(world);
    expect([world.github.state.deployments.length, world.github.state.issues.length]).toEqual([count, 1]);
    expect((await reconciled(world)).summary).toContain('rolled back');
  });

  test('GE-9: an alarm within two days of a deployment leads back by itself, once', async () => {
    for (const n of [1, 2]) {
      await released(world, n);
      await promoted(world);
      world.later(HOUR);
      await promoted(world);
    }
    world.metrics = { 'errors > 0.05': [] };
    expect(await reconciled(world, {}, 'watch')).toMatchObject({ code: 0, todo: {} });
    world.metrics = { 'errors > 0.05': [0.2] };
    const alarm = await reconciled(world, {}, 'watch');
    expect([alarm.code, alarm.todo.production]).toMatchObject([0, { operation: 'rollback', release: '1.0.1' }]);
    // Another look, before the job began.
    expect((await reconciled(world, {}, 'watch')).todo).toEqual({});
    await deploys(world, alarm.run, alarm.todo.production);
    world.end(alarm.run);
    expect([(await reconciled(world, {}, 'watch')).todo, world.github.state.issues.length]).toEqual([{}, 1]);
    expect(JSON.parse(last(world, 'production').payload as string)).toMatchObject({ kind: 'rollback', reason: 'HighErrorRate', by: BOT, replaces: '1.0.2' });
  });

  test('what is bad goes back although another alarm cannot be asked about', async () => {
    const [dev, staging, production] = world.configuration.stages;
    const triggers = [{ alert: 'Slow', query: 'slow', pendingFor: 0 }, ...production.monitoring!.triggers];
    world.configuration = { ...world.configuration, stages: [dev, staging, { ...production, monitoring: { window: 172_800, triggers } }] };
    for (const n of [1, 2]) {
      await released(world, n);
      await promoted(world);
      world.later(HOUR);
      await promoted(world);
    }
    world.metrics = { 'errors > 0.05': [0.2] };
    const said = await reconciled(world, {}, 'watch');
    // A job that fails hands over to none.
    expect([said.code, said.todo.production]).toMatchObject([0, { operation: 'rollback', release: '1.0.1' }]);
    expect(said.warnings).toEqual([expect.stringContaining('whether Slow holds is not known')]);
  });

  test('an alarm that cannot be asked about is no all-clear', async () => {
    await released(world, 1);
    await promoted(world);
    world.later(HOUR);
    await promoted(world);
    const said = await reconciled(world, {}, 'watch');
    expect([said.code, said.errors[0]]).toEqual([1, expect.stringContaining('production: whether HighErrorRate holds is not known: Prometheus: it cannot be reached')]);
    world.later(49 * HOUR);
    expect((await reconciled(world, {}, 'watch')).code).toBe(0);
  });

  test('after a deployment the next decision is started at once, where that is wanted, and nothing depends on it', async () => {
    await released(world, 1);
    const { run, todo } = await reconciled(world);
    const finish = { PROMOTION_RECORD: String(todo.dev.record), PROMOTION_DEPLOYED: 'success success', PROMOTION_VERIFIED: '', PROMOTION_RECONCILE: 'promote-environment.yml' };
    await world.do('admit', { run, variables: finish });
    expect(await world.do('finish', { run, variables: finish })).toMatchObject({ code: 0, outputs: { outcome: 'verified' } });
    expect(world.github.state.runs.at(-1)).toMatchObject({ path: '.github/workflows/promote-environment.yml', event: 'workflow_dispatch', branch: 'main', inputs: {} });
    const token = world.github.grant('narrow', ['deployments=write', 'actions=read'], BOT);
    expect(await world.do('finish', { run, variables: finish, token })).toMatchObject({ code: 0, warnings: [expect.stringContaining('the job lacks the permission actions: write')] });
  });

  test('a person sees the same at a terminal, with read rights alone', async () => {
    await released(world, 1);
    await promoted(world);
    const token = world.github.grant('reader', ['deployments=read', 'actions=read', 'checks=read'], 'hubot');
    const text = await world.do('explain', { token });
    expect([text.code, text.errors]).toEqual([0, []]);
    expect(text.printed).toContain('production');
    expect(text.printed).toMatch(/CLOSED soak/);
    const json = JSON.parse((await world.do('explain', { token, options: ['--json', '--stage', 'production'] })).printed);
    expect(json.stages.map(({ stage }: { stage: string }) => stage)).toEqual(['production']);
    expect((await world.do('explain', { token, options: ['--stage=nowhere'] })).errors).toEqual(["There is no stage 'nowhere'. There are: dev, staging, production."]);
    expect((await world.do('explain', { token, options: ['--all'] })).code).toBe(2);
    expect(world.github.writes.filter(({ authorization }) => authorization === 'Bearer reader')).toEqual([]);
  });

  test('a release is promoted by hand, with a reason where it is unusual, and only where there is a job for it', async () => {
    for (const n of [1, 2]) {
      await released(world, n);
      await promoted(world);
    }
    const back = await asked(world, 'promote', { PROMOTION_STAGE: 'staging', PROMOTION_RELEASE: '1.0.1' });
    expect([back.code, back.errors[0]]).toEqual([1, expect.stringContaining('1.0.1 is older than 1.0.2')]);
    const reasoned = await asked(world, 'promote', { PROMOTION_STAGE: 'staging', PROMOTION_RELEASE: '1.0.1', PROMOTION_REASON: 'a comparison' });
    expect(reasoned.todo).toMatchObject({ staging: { operation: 'deploy', release: '1.0.1' } });
    await deploys(world, reasoned.run, reasoned.todo.staging);
    expect(told(last(world, 'staging')).at(-1)).toBe('success: verified: 1.0.1 serves');
    expect(await asked(world, 'promote', { PROMOTION_STAGE: 'production', PROMOTION_RELEASE: '1.0.2', PROMOTION_ONLY: 'staging' })).toMatchObject({ code: 2, errors: ["PROMOTION_STAGE is 'production'. What can be promoted to here: staging."] });
    expect(await asked(world, 'destroy', {})).toMatchObject({ code: 2, errors: [expect.stringMatching(/^PROMOTION_ACTION is 'destroy'\. It can be: reconcile, promote/)] });
  });

  test('a stage that has its jobs elsewhere is left to them', async () => {
    await released(world, 1);
    expect((await reconciled(world, { variables: { PROMOTION_ONLY: 'staging,production' } })).todo).toEqual({});
    expect(last(world, 'dev')).toBeUndefined();
    expect((await reconciled(world, { variables: { PROMOTION_ONLY: 'nothing' } })).code).toBe(2);
  });

  test('a freeze holds from the moment that it is asked for, and when it ends nobody has to push', async () => {
    await released(world, 1);
    const frozen = await asked(world, 'freeze', { PROMOTION_STAGE: 'all', PROMOTION_UNTIL: '2h', PROMOTION_REASON: 'a fair' });
    expect([frozen.code, frozen.todo, ledger(world).at(-1)]).toMatchObject([0, {}, { kind: 'freeze', stage: 'all', reason: 'a fair', until: world.now + 2 * HOUR }]);
    expect((await reconciled(world)).todo).toEqual({});
    world.later(2 * HOUR + MINUTE);
    expect(Object.keys((await reconciled(world)).todo)).toEqual(['dev']);
  });

  test('an emergency finds a way through a closed gate: with a reason, by whom GitHub asked, and for a while', async () => {
    await released(world, 1);
    await promoted(world);
    const run = world.byHand('hubot');
    const variables = { PROMOTION_STAGE: 'production', PROMOTION_RELEASE: '1.0.1', PROMOTION_REASON: 'customers cannot pay', PROMOTION_GATES: 'soak', PROMOTION_ACTION: 'promote' };
    const overridden = await world.do('override', { run, variables });
    expect([overridden.code, overridden.outputs]).toEqual([0, { record: String(last(world, 'delivery-ledger').id) }]);
    // Nobody was asked.
    expect((await reconciled(world, { run, variables })).errors[0]).toMatch(/^Refused: 1\.0\.1 may not come to 'production' now: soak/);
    run.status = 'in_progress';
    run.approvals.push({ environment: 'production-override', state: 'approved', user: 'mona', comment: '' });
    const promotedBy = await reconciled(world, { run, variables });
    expect([promotedBy.errors, promotedBy.todo.production?.release]).toEqual([[], '1.0.1']);
    expect((await deploys(world, run, promotedBy.todo.production)).finished!.outputs).toEqual({ outcome: 'verified' });
    expect(JSON.parse(last(world, 'production').payload as string).overrides).toEqual([{ gate: 'soak', by: expect.any(String), reason: 'customers cannot pay' }]);
    const again = { ...run, attempt: 2 };
    expect((await world.do('override', { run: again, variables })).errors).toEqual(['Refused: a run that is repeated overrides nothing, because nobody can tell what was approved: start the workflow again.']);
    expect((await world.do('override', { run, variables: { ...variables, PROMOTION_REASON: '' } })).errors).toEqual(['Refused: say why: it is shown to everybody who asks later.']);
  });
});
