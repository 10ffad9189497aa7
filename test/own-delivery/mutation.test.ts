import { join } from 'path';
import { scriptsOf, workflow } from './repository';
import { scoredGroups } from '../../scripts/mutation/stored';

const { on, jobs } = workflow('mutation');

test('the tests are asked every week whether they notice changes, and when somebody wants to know', () => {
  expect(Object.keys(on)).toEqual(['schedule', 'workflow_dispatch']);
  expect(on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }]);
});

test('about every group that has scores, for the files that have them, and one that fails hides no other', () => {
  expect(jobs.mutation.strategy).toEqual({ 'fail-fast': false, 'matrix': { group: scoredGroups(join(__dirname, '../..')) } });
  expect(jobs.mutation.strategy!.matrix.group).toContain('apply');
  expect(scriptsOf(jobs.mutation)).toContain('npm run mutation -- "${MATRIX_GROUP}" --scored --workers 4');
});

test('with a token that reads', () => {
  expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
});
