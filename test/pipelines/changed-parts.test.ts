import { FORK, NIGHTLY, ON_MAIN, OURS, runs, workflow } from './support/runs';
import { jobOf, stepUsing } from './support/written';
import { ChangedPart, ChangedParts } from 'slipway/pipelines';
import { Job } from 'slipway/workflows';

describe('changed parts', () => {
  const declared = () => workflow((ci) => {
    const changed = new ChangedParts(ci, 'changed', { parts: [ChangedPart.folders('agents/*', { marker: 'agent.yaml', changedWith: ['agents/common.py'], ignore: ['**/*.md'], needs: ['docs'] }), ChangedPart.of('docs', ['docs/**'])] });
    new Job(ci, 'test', { matrix: changed.matrix, condition: changed.any }).run(`pytest ${changed.part}`);
    new Job(ci, 'docs', { condition: changed.hasChanged('docs') }).run('make docs');
    new Job(ci, 'pack', { matrix: changed.matrixWith({ maxParallel: 2 }), condition: changed.any.andAlso(changed.all.negate()) }).run('make pack');
  });

  test('GL-16: a job runs once for each changed folder, and gets its name in a variable', () => {
    const { 'needs': needs, 'if': condition, strategy, steps } = jobOf(declared(), 'test');
    expect([needs, condition]).toEqual(['changed-find', "needs.changed-find.outputs.any == 'true'"]);
    expect(strategy).toEqual({ 'fail-fast': false, 'matrix': { part: '${{ fromJSON(needs.changed-find.outputs.parts) }}' } });
    expect(steps).toEqual([{ env: { MATRIX_PART: '${{ matrix.part }}' }, run: 'pytest "${MATRIX_PART}"' }]);
  });

  test('it fetches two commits of a pull request and all of a push, without what files hold, and gets no token', () => {
    const find = jobOf(declared(), 'changed-find');
    expect(stepUsing(find, 'actions/checkout').with).toEqual({ 'persist-credentials': false, 'sparse-checkout': '.github/actions/changed-parts', 'fetch-depth': "${{ case(github.event_name == 'push' || github.event_name == 'merge_group', 0, 2) }}" });
    expect([find.permissions, JSON.stringify(find)]).toEqual([{ contents: 'read' }, expect.not.stringMatching(/token|secrets/i)]);
    expect(JSON.parse(stepUsing(find, './.github/actions/changed-parts').with.parts)).toEqual([
      { kind: 'folders', name: 'agents/*', patterns: ['agents/common.py'], needs: ['docs'], ignore: ['**/*.md'], marker: 'agent.yaml' },
      { kind: 'part', name: 'docs', patterns: ['docs/**'] },
    ]);
    expect(stepUsing(find, './.github/actions/changed-parts').with.always).toBe('[".github/workflows/ci.yml"]');
  });

  test.each([['a push', ON_MAIN], ['a pull request', OURS], ['a fork', FORK], ['a schedule', NIGHTLY]])('on %s only what has changed runs, and nothing at all when nothing has', (_, happening) => {
    expect(runs(declared(), 'changed-find', happening, [])).toEqual(['changed-find']);
    expect(runs(declared(), 'changed-find', happening, ['agents/a'], { 'needs.changed-find.outputs.all': 'false' })).toEqual(['changed-find', 'test', 'docs', 'pack'].filter((job) => job !== 'docs'));
    expect(runs(declared(), 'changed-find', happening, ['docs'], { 'needs.changed-find.outputs.all': 'true' })).toEqual(['changed-find', 'test', 'docs']);
  });

  const refused = (parts: () => ChangedPart[], read?: (changed: ChangedParts) => void) => expect(() => workflow((ci) => {
    const changed = new ChangedParts(ci, 'changed', { parts: parts() });
    read?.(changed);
  }));

  test('what cannot be meant is refused', () => {
    refused(() => []).toThrow(/it has no parts/);
    refused(() => [ChangedPart.of('a', ['!a/**'])]).toThrow(/its patterns take no file/);
    refused(() => [ChangedPart.of('a', ['./a/**'])]).toThrow(/pattern from the root/);
    refused(() => [ChangedPart.folders('/charts/*')]).toThrow(/pattern of folders/);
    refused(() => [ChangedPart.of('a', ['a/**']), ChangedPart.of('a', ['b/**'])]).toThrow(/two of its parts are called 'a'/);
    refused(() => [ChangedPart.of('a', ['a/**'], { needs: ['b'] })]).toThrow(/no such part[^]*there are 'a'/);
    refused(() => [ChangedPart.of('docs', ['docs/**'])], (changed) => changed.hasChanged('dosc')).toThrow(/did you mean 'docs'/);
  });
});
