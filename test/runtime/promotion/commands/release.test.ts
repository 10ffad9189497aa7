import { readFileSync } from 'fs';
import { faults } from '../../../support/github-server';
import { CI } from '../support/configuration';
import { BOT, World, digest, sha } from '../support/world';

const IMAGE = `ghcr.io/acme/api@${digest(1)}`;
const VERSION = { PROMOTION_VERSION: '1.2.3', PROMOTION_IMAGES: JSON.stringify({ api: IMAGE }) };

describe('release', () => {
  let world: World;
  beforeEach(async () => { world = await World.start(); });
  afterEach(async () => world.stop());
  const ci = (more = {}) => world.begin(CI, more);
  const records = () => world.github.state.deployments;

  test('what was built is recorded with its digests, and written as release.json', async () => {
    world.file('dist/app.tar.gz', 'content');
    world.file('reports/a.xml', '<testsuites><testsuite tests="9"><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite></testsuites>');
    world.file('reports/deep/b.xml', '<?xml version="1.0"?><testsuite><testcase name="c"><skipped/></testcase><testcase name="d"><error/></testcase><testcase name="e"><flakyFailure/></testcase></testsuite>');
    world.file('coverage.xml', '<?xml version="1.0" ?><!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd"><coverage line-rate="0.5" lines-covered="91" lines-valid="100"/>');
    const run = ci({ id: 77 });
    const said = await world.do('release', {
      run,
      variables: {
        ...VERSION,
        PROMOTION_CHARTS: JSON.stringify({ app: { reference: 'oci://ghcr.io/acme/charts/app', version: '1.2.3', digest: digest(2) } }),
        PROMOTION_ARTIFACTS: '["./dist/app.tar.gz"]',
        PROMOTION_TESTS: '["reports/**/*.xml"]',
        PROMOTION_COVERAGE: 'coverage.xml',
        PROMOTION_DATABASE: '{"reversible":false,"migration":"drops a column"}',
      },
    });
    expect([said.code, said.errors]).toEqual([0, []]);
    const release = {
      artifacts: { 'dist/app.tar.gz': 'sha256:ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73' },
      charts: { app: { digest: digest(2), reference: 'oci://ghcr.io/acme/charts/app', version: '1.2.3' } },
      commit: sha(1),
      coverage: 0.91,
      createdAt: '2026-11-02T09:00:00Z',
      database: { migration: 'drops a column', reversible: false },
      images: { api: IMAGE },
      pipeline: 'delivery',
      ref: 'refs/heads/main',
      release: '1.2.3',
      repository: 'acme/shop',
      run: { attempt: 1, id: 77 },
      tests: { failed: 2, passed: 2, skipped: 1, total: 5 },
      v: 1,
      workflow: CI,
    };
    expect(readFileSync(said.outputs['release-file'], 'utf8')).toBe(`${JSON.stringify(release, null, 2)}\n`);
    expect(said.outputs).toMatchObject({ release: '1.2.3', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
    expect(records()).toMatchObject([{ task: 'slipway:release', environment: 'delivery-ledger', sha: sha(1), creator: BOT, statuses: [], production_environment: false }]);
    expect(JSON.parse(records()[0].payload as string)).toEqual({ v: 1, pipeline: 'delivery', kind: 'release', by: 'mona', run: { id: 77, attempt: 1 }, release });
  });

  test('of a test that pytest ran again the last attempt counts: an attempt that failed has no failure in the report', async () => {
    const attempt = (name: string, inside = '') => `<testcase classname="tests" name="${name}">${inside}</testcase>`;
    world.file('reports/a.xml', `<testsuites name="pytest tests"><testsuite name="pytest">${attempt('flaky')}${attempt('flaky')}${attempt('bad')}${attempt('bad')}${attempt('bad', '<failure/>')}</testsuite></testsuites>`);
    const { outputs } = await world.do('release', { run: ci({ id: 77 }), variables: { ...VERSION, PROMOTION_TESTS: '["reports/**/*.xml"]' } });
    expect(JSON.parse(readFileSync(outputs['release-file'], 'utf8')).tests).toEqual({ failed: 1, passed: 1, skipped: 0, total: 2 });
  });

  test('without a version a commit goes by its first digits, and a tag by its version', async () => {
    expect((await world.do('release', { run: ci() })).outputs.release).toBe('dev-0000000');
    expect((await world.do('release', { run: ci(), variables: { GITHUB_REF: 'refs/tags/v2.0.0-rc.1' } })).outputs.release).toBe('2.0.0-rc.1');
  });

  test('a run that is repeated records nothing new, and hands out the file that was attested', async () => {
    const run = ci();
    const first = await world.do('release', { run, variables: VERSION });
    world.later(600);
    const again = await world.do('release', { run: { ...run, attempt: 2 }, variables: VERSION });
    expect([records().length, again.outputs.digest]).toEqual([1, first.outputs.digest]);
    expect(readFileSync(again.outputs['release-file'], 'utf8')).toBe(readFileSync(first.outputs['release-file'], 'utf8'));
  });

  test('the same version of something else is refused', async () => {
    await world.do('release', { run: ci(), variables: VERSION });
    const said = await world.do('release', { run: ci(), variables: { ...VERSION, PROMOTION_IMAGES: JSON.stringify({ api: `ghcr.io/acme/api@${digest(9)}` }) } });
    expect([said.code, said.errors]).toEqual([1, [`The release 1.2.3 is recorded already, and consists of something else (commit ${sha(1)}): give this one a version of its own.`]]);
    expect([records().length, said.outputs]).toEqual([1, {}]);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['a tag in place of a digest', { PROMOTION_IMAGES: '{"api":"ghcr.io/acme/api:latest"}' }, /images\.api has no digest: a tag can be moved/],
    ['a version that is a path', { PROMOTION_VERSION: '../../etc' }, /is no id of a release/],
    ['images that are no JSON', { PROMOTION_IMAGES: 'api=1' }, /PROMOTION_IMAGES is no JSON/],
    ['artifacts that are no list', { PROMOTION_ARTIFACTS: '{"a":1}' }, /PROMOTION_ARTIFACTS is no list of texts/],
    ['an artifact that is not there', { PROMOTION_ARTIFACTS: '["nothing.tgz"]' }, /there is no file nothing\.tgz/],
    ['an artifact outside of the workspace', { PROMOTION_ARTIFACTS: '["/etc/passwd"]' }, /\/etc\/passwd is not in the folder of the job/],
    ['reports that nobody wrote', { PROMOTION_TESTS: '["reports/*.xml"]' }, /no file is like reports\/\*\.xml/],
    ['a coverage that is more than all', { PROMOTION_COVERAGE: '91' }, /'91' is no share from 0 to 1, and no percentage such as 91 %/],
  ])('%s is refused, and nothing is recorded', async (_, variables, message) => {
    const said = await world.do('release', { run: ci(), variables });
    expect([said.code, said.errors]).toEqual([2, [expect.stringMatching(message)]]);
    expect(records()).toEqual([]);
  });

  test('an answer that is lost makes no second record', async () => {
    world.github.faults.add({ method: 'POST', path: /deployments$/ }, faults.dropStored);
    const said = await world.do('release', { run: ci(), variables: VERSION });
    expect([said.code, records().length, world.waited]).toEqual([0, 1, [2]]);
  });

  test('what was not recorded because GitHub had trouble is recorded with the next try', async () => {
    world.github.faults.add({ method: 'POST', path: /deployments$/, times: 2 }, faults.serverError(502));
    expect([(await world.do('release', { run: ci(), variables: VERSION })).code, records().length, world.waited]).toEqual([0, 1, [2, 4]]);
  });

  test('a token that may not is told what it needs', async () => {
    const token = world.github.grant('reader', ['deployments=read'], BOT);
    const said = await world.do('release', { run: ci(), variables: VERSION, token });
    expect([said.code, said.errors]).toEqual([1, ['GitHub answers 403 to POST /repos/acme/shop/deployments: the job lacks the permission deployments: write.']]);
    const blind = await world.do('release', { run: ci(), variables: VERSION, token: world.github.grant('blind', [], BOT) });
    expect(blind.errors).toEqual(['GitHub cannot answer a question by GraphQL: Resource not accessible by integration: the job lacks a permission (deployments: write), or too much was asked.']);
  });
});
