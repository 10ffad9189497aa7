import { isActionFile, isWorkflowFile, workflowFilesIn } from 'slipway/expressions/inside';
import { readText } from '../../../lib/delivery/read-back/parser/official';
import { otherChange } from '../../../lib/linter/fix/otherwise-same';

const KINDS: readonly (readonly [path: string, kind: 'workflow' | 'action' | 'neither'])[] = [
  ['.github/workflows/ci.yml', 'workflow'], ['.github/workflows/ci.yaml', 'workflow'], ['.github/workflows/action.yml', 'workflow'],
  ['action.yml', 'action'], ['tools/x/action.yaml', 'action'], ['.github/workflows/setup/action.yml', 'action'],
  ['.github/workflows/sub/ci.yml', 'neither'], ['.github/workflows/ci.YML', 'neither'], ['x/.github/workflows/ci.yml', 'neither'], ['reaction.yml', 'neither'], ['action.json', 'neither'],
];

test.each(KINDS)('%s is a %s', (path, kind) => {
  expect([isWorkflowFile(path), isActionFile(path)]).toEqual([kind === 'workflow', kind === 'action']);
});

test('the workflows of a repository are those directly in their folder', () => {
  expect(workflowFilesIn({ list: (folder) => (folder === '.github/workflows' ? ['README.md', 'a.yml', 'action.yml', 'b.yaml', 'sub'] : []) })).toEqual(['.github/workflows/a.yml', '.github/workflows/action.yml', '.github/workflows/b.yaml']);
});

test('X-5: a workflow that is called action.yml is read as one, and an action below the workflows as one', () => {
  const workflow = 'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: make }] } }\n';
  const action = 'name: a\ndescription: b\nruns: { using: composite, steps: [{ run: make, shell: bash }] }\n';
  const text = (path: string, said: string) => readText({ path, text: said } as Parameters<typeof readText>[0]);
  expect([text('.github/workflows/action.yml', workflow), text('.github/workflows/setup/action.yml', action)]).toEqual([[], []]);
  expect(otherChange('.github/workflows/action.yml', workflow, workflow.replace('make', 'make all'), ['jobs/a/steps[0]/run'])).toBeUndefined();
  expect(otherChange('.github/workflows/setup/action.yml', action, action.replace('make', 'make all'), ['runs/steps[0]/run'])).toBeUndefined();
});
