import { SHA } from './support';
import { readAction } from '../../lib/actions/read/action';
import { StepsJobModel, WorkflowModel } from '../../lib/workflows/model';
import { readWorkflow } from '../../lib/workflows/read/workflow';

const AROUND = { actionFile: () => undefined, workflowFile: () => undefined, needed: () => ({ required: [], complete: true }) };

function read(text: string): WorkflowModel {
  const model = readWorkflow({ path: '.github/workflows/ci.yml', shown: 'ci.yml', text }, AROUND);
  if ('problem' in model) throw new Error(model.problem);
  return model;
}

/** All comments of a workflow, by what they are said of. */
function comments(text: string): Record<string, string> {
  const { comment, jobs } = read(text);
  const said: [string, string | undefined][] = [['file', comment]];
  for (const job of jobs) {
    said.push([job.id, job.comment]);
    if (job.kind !== 'steps') continue;
    for (const service of job.services) said.push([`${job.id}/${service.name}`, service.comment]);
    job.steps.forEach((step, i) => said.push([`${job.id}/${i}`, step.comment]));
  }
  return Object.fromEntries(said.filter((one): one is [string, string] => one[1] !== undefined));
}

const FILE = `# Builds and tests.
#
#   Runs for every change.

# Ask the platform team.
name: CI # of all parts

# What starts it.
on: push

jobs:
  # Compiles.
  # Twice.
  build:
    # Cheap.
    runs-on: ubuntu-latest # is enough
    services:
      # Of version 15, as in production.
      db:
        image: postgres:15
    steps:
      # Full history:
      #   for tags
      - uses: actions/checkout@v4
        with:
          # all of it
          fetch-depth: 0
      - run: |
          # not a comment
          make # nor this

          # nor this

      # Said of the last.
      - name: "a # b"
        run: "make 'it # too'"
      # - run: make slow
  # Checks.

  # In another block.
  test:
    runs-on: ubuntu-latest
    steps:
      -
        run: make # behind
      - run: >- # at a block
          make
  # At the end.
`;

test('X-8: comments are said of the file, the job, the service or the step that they stand above or in', () => {
  expect(comments(FILE)).toEqual({
    'file': 'Builds and tests.\n\n  Runs for every change.\n\nAsk the platform team.\nof all parts\n\nWhat starts it.',
    'build': 'Compiles.\nTwice.\n\nCheap.\nis enough',
    'build/db': 'Of version 15, as in production.',
    'build/0': 'Full history:\n  for tags\n\nall of it',
    'build/2': 'Said of the last.\n\n- run: make slow',
    'test': 'Checks.\n\nIn another block.',
    'test/0': 'behind',
    'test/1': 'at a block\n\nAt the end.',
  });
});

test('line ends of Windows and flow style lose none', () => {
  expect(comments(FILE.replaceAll('\n', '\r\n'))).toEqual(comments(FILE));
  expect(comments('on: [push, # always\n  pull_request]\njobs: {a: {runs-on: x, steps: [{run: make}, # one\n  {run: test}]}} # end\n')).toEqual({ 'file': 'always', 'a/0': 'one', 'a/1': 'end' });
});

test.each([
  ['v4.1.0', 'v4.1.0'], ['4.1', '4.1'], ['tag=v4.1.0', 'v4.1.0'], ['@v4', 'v4'], ['pin @v4', 'v4'], ['ratchet:actions/checkout@v4', 'v4'], ['actions/checkout@v4.1.0', 'v4.1.0'], ['main', 'main'],
])('the comment behind a pin is its version: %s', (comment, version) => {
  const { comment: top, jobs: [build, call] } = read(`on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@${SHA} # ${comment}\n  b:\n    uses: a/b/.github/workflows/c.yml@${SHA}   # ${comment}\n`);
  expect((build as StepsJobModel).steps[0]).toMatchObject({ version, comment: undefined });
  expect(call).toMatchObject({ version, comment: undefined });
  expect(top).toBeUndefined();
});

test.each([[SHA, 'v4 is slower'], ['v4', 'v4'], ['v4', 'for now']])('any other comment behind a use is said of its step: @%s # %s', (ref, comment) => {
  const { jobs: [build] } = read(`on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@${ref} # ${comment}\n`);
  expect((build as StepsJobModel).steps[0]).toMatchObject({ version: undefined, comment });
});

test('those of an action are said of it and of its steps', () => {
  const action = readAction({ path: 'a/action.yml', shown: 'a/action.yml', text: "# Greets.\nname: greet\ndescription: ''\ninputs:\n  # Whom.\n  who: {}\nruns:\n  using: composite\n  steps:\n    # Says it.\n    - run: make\n      shell: bash\n" }, AROUND);
  expect(action).toMatchObject({ comment: 'Greets.\n\nWhom.', steps: [{ comment: 'Says it.' }] });
});

test('a file of nothing but comments is read as it comes', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => `      # ${i}`).join('\n');
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${many}\n      - run: make\n${many}\n      - run: make\n`;
  expect(comments(text)['a/1'].split('\n')).toHaveLength(10_000);
});
