import fc from 'fast-check';
import { compare } from '../../../../lib/runtime/dora/events/canonical';
import { Fold } from '../../../../lib/runtime/dora/fold/fold';
import { allOf, EVENTS } from '../support/any-events';
import { CONFIGURATION } from '../support/configuration';
import { counted, deploy, fold, incident, sha, START } from '../support/events';

describe('what counts as one deployment (GL-6, GL-27)', () => {
  test('GL-27: a deployment that succeeds is one, and the time of each of its changes is a sample', () => {
    expect(counted(fold([deploy(0, 1, { leads: [100, 300] })]))).toEqual({ 'deployments success': 1, 'leadTime': 400, 'leadTime samples': 2 });
  });

  test('a deployment that fails is one, is a failure, and brings no change', () => {
    expect(counted(fold([deploy(0, 1, { result: 'failure', leads: [100] })]))).toEqual({ 'deployments failure': 1, 'deployFailures deploy': 1 });
  });

  test('GL-27: the legs of a matrix are one deployment, and its changes count once', () => {
    expect(counted(fold([deploy(0, 1, { leg: '0', leads: [100] }), deploy(5, 1, { leg: '1', leads: [105] })]))).toEqual({ 'deployments success': 1, 'leadTime': 100, 'leadTime samples': 1 });
  });

  test('a leg that fails makes all of it fail', () => {
    expect(counted(fold([deploy(0, 1, { leg: '0', leads: [9] }), deploy(5, 1, { leg: '1', result: 'failure' })]))).toEqual({ 'deployments failure': 1, 'deployFailures deploy': 1 });
  });

  test('one run that deploys to two environments makes two', () => {
    const folded = fold([deploy(0, 1), deploy(9, 1, { environment: 'staging' })]);
    expect([counted(folded), counted(folded, 'staging')]).toEqual([{ 'deployments success': 1 }, { 'deployments success': 1 }]);
  });

  test('GL-27: what failed and succeeds when it is attempted again is one deployment that failed, recovered, and brought its changes then', () => {
    expect(counted(fold([deploy(0, 1, { result: 'failure' }), deploy(600, 1, { attempt: 2, leads: [700] })]))).toEqual({
      'deployments failure': 1, 'deployFailures deploy': 1, 'recoveryTime': 600, 'recoveryTime samples': 1, 'leadTime': 700, 'leadTime samples': 1,
    });
  });

  test('what succeeded and is attempted again is no further deployment, whatever comes of it', () => {
    expect(counted(fold([deploy(0, 1, { leads: [5] }), deploy(600, 1, { attempt: 2, leads: [605] }), deploy(900, 1, { attempt: 3, result: 'failure' })]))).toEqual({ 'deployments success': 1, 'leadTime': 5, 'leadTime samples': 1 });
  });

  test('a first attempt that was cancelled recorded nothing: the second decides', () => {
    expect(counted(fold([deploy(0, 1, { attempt: 2 })]))).toEqual({ 'deployments success': 1 });
  });

  test('what the step recorded prevails over what the API saw, which only adds what the step could not find out', () => {
    const recorded = deploy(3, 1, { result: 'failure' });
    expect(counted(fold([deploy(0, 1, { source: 'api', leads: [50] }), recorded]))).toEqual({ 'deployments failure': 1, 'deployFailures deploy': 1 });
    expect(counted(fold([deploy(0, 1, { source: 'api', result: 'failure' }), deploy(3, 1)]))).toEqual({ 'deployments success': 1 });
    expect(counted(fold([deploy(0, 1, { source: 'api', leads: [50] }), deploy(3, 1)]))).toEqual({ 'deployments success': 1, 'leadTime': 50, 'leadTime samples': 1 });
  });

  test('an environment that is not declared is not counted', () => {
    const folded = fold([deploy(0, 1, { environment: 'gone' }), incident(1, 2, 'incident', 'gone')]);
    expect([...folded.environments.keys()]).toEqual(['staging', 'production']);
    expect(folded.totals.counted('deployments', ['gone', 'success'])).toBe(0);
  });

  test('what happened before the ledger was lost is not counted', () => {
    expect(counted(fold([deploy(0, 1), deploy(10, 2)], {}, START + 10))).toEqual({ 'deployments success': 1 });
  });

  test('a leg of a run that is attempted again two months later belongs to it', () => {
    const busy = Array.from({ length: 200 }, (_, day) => deploy(day * 86_400 + 1, 1_000 + day));
    const folded = counted(fold([deploy(0, 1, { result: 'failure' }), deploy(65 * 86_400, 1, { attempt: 2, leads: [7] }), ...busy]));
    expect(folded).toEqual({ 'deployments success': 200, 'deployments failure': 1, 'deployFailures deploy': 1, 'recoveryTime': 1, 'recoveryTime samples': 1, 'leadTime': 7, 'leadTime samples': 1 });
  });
});

describe('what counts as a failure (GL-32)', () => {
  test('GL-32: a rollback makes the deployment that ran a failure, is rework, and brings no change', () => {
    expect(counted(fold([deploy(0, 1), deploy(100, 2), deploy(400, 3, { sha: sha(77), change: 'rollback', leads: [9] })]))).toEqual({
      'deployments success': 3, 'deployFailures rollback': 1, 'deploymentRework': 1, 'recoveryTime': 300, 'recoveryTime samples': 1,
    });
  });

  test('a version that ran before the one that runs now is a rollback, though nobody says so', () => {
    expect(counted(fold([deploy(0, 1), deploy(100, 2), deploy(400, 3, { sha: sha(1), leads: [9] })]))).toEqual({
      'deployments success': 3, 'deployFailures rollback': 1, 'deploymentRework': 1, 'recoveryTime': 300, 'recoveryTime samples': 1,
    });
  });

  test('forward again after a rollback is none, nor is the same version once more', () => {
    expect(counted(fold([deploy(0, 1), deploy(100, 2), deploy(400, 3, { sha: sha(1) }), deploy(500, 4, { sha: sha(2) }), deploy(600, 5, { sha: sha(2) })]))).toMatchObject({
      'deployments success': 5, 'deployFailures rollback': 1, 'deploymentRework': 1,
    });
  });

  test('a version that failed before never ran, so deploying it again is no rollback', () => {
    expect(counted(fold([deploy(0, 1, { result: 'failure' }), deploy(100, 2), deploy(200, 3, { sha: sha(1) })]))).toEqual({
      'deployments failure': 1, 'deployments success': 2, 'deployFailures deploy': 1, 'recoveryTime': 100, 'recoveryTime samples': 1,
    });
  });

  test('GL-32: a hotfix makes the deployment that ran a failure, is rework, and brings its change', () => {
    expect(counted(fold([deploy(0, 1), deploy(250, 2, { change: 'hotfix', leads: [60] })]))).toEqual({
      'deployments success': 2, 'deployFailures hotfix': 1, 'deploymentRework': 1, 'recoveryTime': 250, 'recoveryTime samples': 1, 'leadTime': 60, 'leadTime samples': 1,
    });
  });

  test('GL-32: an incident makes the deployment that ran a failure, and its end is the recovery', () => {
    expect(counted(fold([deploy(0, 1), incident(100, 2), incident(700, 3, 'recovery'), deploy(900, 4)]))).toEqual({
      'deployments success': 2, 'deployFailures incident': 1, 'recoveryTime': 700, 'recoveryTime samples': 1,
    });
  });

  test('without an end of the incident, the next deployment that succeeds is the recovery', () => {
    expect(counted(fold([deploy(0, 1), incident(100, 2), deploy(300, 3, { result: 'failure' }), deploy(900, 4), incident(1_000, 5, 'recovery')]))).toEqual({
      'deployments success': 2, 'deployments failure': 1, 'deployFailures incident': 1, 'deployFailures deploy': 1, 'recoveryTime': 900 + 600, 'recoveryTime samples': 2,
    });
  });

  test('a deployment fails once, however many incidents there are and whatever remedies it', () => {
    expect(counted(fold([deploy(0, 1), incident(10, 2), incident(20, 3), deploy(30, 4, { change: 'hotfix' })]))).toMatchObject({ 'deployFailures incident': 1, 'deploymentRework': 1 });
    expect(counted(fold([deploy(0, 1), incident(10, 2), deploy(30, 4, { change: 'rollback' })]))).not.toHaveProperty('deployFailures rollback');
  });

  test('a hotfix for a deployment that failed by itself makes no other one a failure', () => {
    expect(counted(fold([deploy(0, 1), deploy(10, 2, { result: 'failure' }), deploy(50, 3, { change: 'hotfix' })]))).toEqual({
      'deployments success': 2, 'deployments failure': 1, 'deployFailures deploy': 1, 'deploymentRework': 1, 'recoveryTime': 40, 'recoveryTime samples': 1,
    });
  });

  test('an incident where nothing was deployed is nobody\'s failure', () => {
    expect(counted(fold([incident(0, 1), incident(9, 1, 'recovery')]))).toEqual({});
  });

  test('an incident is about what ran then: an environment does not answer for another', () => {
    expect(counted(fold([deploy(0, 1), deploy(5, 1, { environment: 'staging' }), incident(9, 2, 'incident', 'staging')]))).toEqual({ 'deployments success': 1 });
  });

  test('a deployment that recovered when it was attempted again does not fail a second time', () => {
    expect(counted(fold([deploy(0, 1, { result: 'failure' }), deploy(10, 1, { attempt: 2 }), incident(20, 3)]))).toEqual({
      'deployments failure': 1, 'deployFailures deploy': 1, 'recoveryTime': 10, 'recoveryTime samples': 1,
    });
  });

  test('when only those count that reached the environment, an attempt that did not is as if it had not been', () => {
    const events = [deploy(0, 1, { result: 'failure', reached: false }), deploy(50, 1, { attempt: 2, leads: [8] }), deploy(60, 2, { result: 'failure', reached: true }), deploy(70, 3, { result: 'failure' })];
    expect(counted(fold(events, { strict: true }))).toEqual({ 'deployments success': 1, 'deployments failure': 2, 'deployFailures deploy': 2, 'leadTime': 8, 'leadTime samples': 1 });
    expect(counted(fold(events))).toMatchObject({ 'deployments failure': 3, 'deployFailures deploy': 3 });
  });

  test('that it was not reached may be known of the API alone', () => {
    expect(counted(fold([deploy(0, 1, { result: 'failure' }), deploy(1, 1, { result: 'failure', reached: false, source: 'api' })], { strict: true }))).toEqual({});
  });
});

describe('runs and scans', () => {
  test('a run counts by its conclusion and takes its time, a scan by its result; those of others do not count', () => {
    const { totals } = fold([
      { kind: 'run', at: START, id: 'run-1-1', run: 1, attempt: 1, workflow: 'build', conclusion: 'success', seconds: 61 },
      { kind: 'run', at: START, id: 'run-2-1', run: 2, attempt: 1, workflow: 'else', conclusion: 'success', seconds: 61 },
      { kind: 'scan', at: START, id: 'scan-1', run: 1, scanner: 'trivy', result: 'fail' },
      { kind: 'scan', at: START, id: 'scan-2', run: 1, scanner: 'else', result: 'fail' },
      { kind: 'release', at: START, id: 'release-1', run: 1, sha: sha(1) },
    ]);
    expect([totals.counted('workflowRunsCompleted', ['build', 'success']), totals.spread('workflowDuration', ['build'])]).toEqual([1, { counts: [0, 1, 0], sum: 61 }]);
    expect([totals.counted('workflowRunsCompleted', ['else', 'success']), totals.counted('securityScansCompleted', ['else', 'fail'])]).toEqual([0, 0]);
    expect(totals.counted('securityScansCompleted', ['trivy', 'fail'])).toBe(1);
  });
});

test('what is counted as soon as nothing more can be said about it is what would be counted at the end', () => {
  fc.assert(fc.property(EVENTS, (events) => {
    const late = new Fold(CONFIGURATION, { since: 0, kept: 0 }, 100 * 366 * 86_400);
    for (const event of [...events].sort(compare)) late.add(event);
    expect(allOf(fold(events))).toEqual(allOf(late.end()));
  }), { numRuns: 300 });
});
