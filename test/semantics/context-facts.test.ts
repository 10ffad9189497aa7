import { expressionText } from '../../lib/expressions/expression';
import { contextFact } from '../../lib/semantics/context-facts';
import { Expression, Github, JobContext, RunnerContext, StrategyContext } from 'slipway/expressions';

/** The paths that a class of a context offers. */
const offered = (context: object) => Object.values(context).filter((value) => value instanceof Expression)
  .map((expression) => expressionText(expression, String).split('.'));

describe('a context', () => {
  test.each([['github', Github, 30], ['runner', RunnerContext, 7], ['job', JobContext, 7], ['strategy', StrategyContext, 4]] as const)('%s has every property that its class offers', (name, context, least) => {
    const paths = offered(context);
    expect(paths.length).toBeGreaterThanOrEqual(least);
    for (const [of, property] of paths) expect([of, contextFact([of])!.properties]).toEqual([name, expect.arrayContaining([property.toLowerCase()])]);
  });

  test('has what the runner gives it as well, although no class offers it', () => {
    expect(contextFact(['github'])!.properties).toEqual(expect.arrayContaining(['artifact_cache_size_limit', 'env', 'event', 'job_workflow_sha', 'output', 'path', 'repository_visibility', 'state', 'step_summary']));
    expect(contextFact(['runner'])!.properties).toContain('workspace');
    expect(contextFact(['job'])!.properties).toEqual(expect.arrayContaining(['container', 'services']));
  });

  test('of a step or a needed job has the same properties under every name', () => {
    for (const id of ['build', 'BUILD', 'toString']) {
      expect(contextFact(['steps', id])!.properties).toEqual(['conclusion', 'outcome', 'outputs']);
      expect(contextFact(['needs', id])!.properties).toEqual(['outputs', 'result']);
    }
    expect([contextFact(['steps']), contextFact(['needs']), contextFact(['env', 'build']), contextFact(['github', 'event'])]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('that nobody knows has no facts, whatever objects inherit', () => {
    expect([contextFact(['toString']), contextFact(['constructor']), contextFact(['vars'])]).toEqual([undefined, undefined, undefined]);
  });
});

const RESULTS = ['success', 'failure', 'cancelled', 'skipped'];

describe('a value', () => {
  test.each([
    ['github.ref_type', ['branch', 'tag']],
    ['GitHub.Ref_Type', ['branch', 'tag']],
    ['job.status', ['success', 'failure', 'cancelled']],
    ['needs.build.result', RESULTS],
    ['runner.arch', ['X86', 'X64', 'ARM', 'ARM64']],
    ['runner.environment', ['github-hosted', 'self-hosted']],
    ['runner.os', ['Linux', 'Windows', 'macOS']],
    ['steps.build.conclusion', RESULTS],
    ['steps.build.outcome', RESULTS],
  ])('%s is one of %j', (path, values) => {
    expect(contextFact(path.split('.'))).toEqual({ values });
  });

  test('github.event_name is one of the events, and github.ref a text with a certain beginning', () => {
    expect(contextFact(['github', 'event_name'])!.values).toEqual(expect.arrayContaining(['push', 'pull_request', 'workflow_dispatch', 'schedule']));
    expect(contextFact(['github', 'ref'])).toEqual({ prefix: 'refs/' });
  });
});
