import { readFileSync } from 'fs';
import { CONFIGURATION } from '../support/configuration';
import { World } from '../support/world';

const REPOSITORY = Buffer.from('acme/shop').toString('base64url');

describe('measuring (GL-27)', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
    world.configuration = { ...CONFIGURATION, pushgateway: { scrapeSeconds: 15 } };
  });
  afterEach(() => world.end());
  const samples = () => world.pushed.map(({ path, text }) => [path.replace(`/metrics/job/cicd_snapshot/repository@base64/${REPOSITORY}`, ''), ...text.trim().split('\n').filter((line) => !line.startsWith('#'))]);

  test('every kind of value has a group of its own, which nothing else replaces', async () => {
    const { code } = await world.run('measure', 0, { DORA_COVERAGE: '81.5', DORA_SUITE: 'a/b', DORA_BUILD_SECONDS: '61', DORA_WORKFLOW: 'build', DORA_CVES_HIGH: '2' });
    expect([code, samples()]).toEqual([0, [
      [`/suite@base64/${Buffer.from('a/b').toString('base64url')}`, 'cicd_test_coverage_percent 81.5'],
      ['', 'cicd_cves_open{severity="critical"} 0', 'cicd_cves_open{severity="high"} 2', 'cicd_cves_open{severity="medium"} 0', 'cicd_cves_open{severity="low"} 0'],
      [`/workflow@base64/${Buffer.from('build').toString('base64url')}`, 'cicd_build_duration_seconds 61'],
    ]]);
  });

  test('a scan is one for its result and zero for the others, and an event that is counted', async () => {
    const said = await world.run('measure', 0, { DORA_SCANNER: 'trivy', DORA_SCAN_RESULT: 'fail' });
    expect(samples()).toEqual([[`/scanner@base64/${Buffer.from('trivy').toString('base64url')}`, 'cicd_security_scans{result="pass"} 0', 'cicd_security_scans{result="fail"} 1', 'cicd_security_scans{result="error"} 0']]);
    expect(JSON.parse(readFileSync(said.outputs['event-file'], 'utf8'))).toMatchObject({ kind: 'scan', scanner: 'trivy', result: 'fail', run: 1 });
    world.upload(said, 0);
    await world.run('aggregate', 10);
    expect(world.value('cicd_security_scans_completed_total{scanner="trivy",result="fail"}')).toBe(1);
  });

  test('a push that fails is a warning, and what is counted is recorded all the same', async () => {
    world.gateway = 'down';
    const { code, warnings, outputs } = await world.run('measure', 0, { DORA_SCANNER: 'trivy', DORA_SCAN_RESULT: 'pass' });
    expect([code, warnings, outputs['write-event']]).toEqual([0, ['cicd_security_scans was not pushed: the Pushgateway: it cannot be reached (ECONNREFUSED).'], 'true']);
  });

  test('without a scan there is no event', async () => {
    expect((await world.run('measure', 0, { DORA_COVERAGE: '0' })).outputs).toEqual({ 'write-event': 'false' });
  });

  test.each([
    [{}, 'There is nothing to push: none of DORA_COVERAGE, DORA_SCAN_RESULT, DORA_CVES_CRITICAL (with _HIGH, _MEDIUM, _LOW) and DORA_BUILD_SECONDS is set.'],
    [{ DORA_COVERAGE: '101' }, "DORA_COVERAGE is '101', which is no number from 0 to 100."],
    [{ DORA_COVERAGE: 'NaN' }, "DORA_COVERAGE is 'NaN', which is no number from 0 to 100."],
    [{ DORA_BUILD_SECONDS: '-1' }, "DORA_BUILD_SECONDS is '-1', which is no number."],
    [{ DORA_SCANNER: 'trivy', DORA_SCAN_RESULT: 'ok' }, "DORA_SCAN_RESULT is 'ok'. It can be: pass, fail, error."],
    [{ DORA_SCANNER: 'other', DORA_SCAN_RESULT: 'pass' }, "DORA_SCANNER is 'other'. It can be: trivy."],
  ])('%j is refused', async (more, message) => {
    const { code, errors } = await world.run('measure', 0, more as Record<string, string>);
    expect([code, errors, world.pushed]).toEqual([1, [message], []]);
  });
});
