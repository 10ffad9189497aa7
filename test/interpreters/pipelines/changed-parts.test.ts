import { GitHistory } from './support/history';
import { runProgram } from './support/program';
import { CHANGED_PARTS } from '../../../lib/pipelines/changed-parts/program';

/** Histories that git itself made, checked out as `actions/checkout` does, and the program as a delivery writes it. */
const PARTS = [
  { kind: 'folders', name: 'agents/*', marker: 'agent.yaml', patterns: ['agents/common.py'], ignore: ['**/*.md'] },
  { kind: 'part', name: 'docs', patterns: ['docs/**', '!docs/drafts/**'] },
  { kind: 'part', name: 'site', patterns: ['site/**'], needs: ['docs', 'agents/b'] },
];

let history: GitHistory;
let base: string;
beforeEach(() => {
  history = new GitHistory();
  base = history.commit({ 'agents/a/agent.yaml': '1', 'agents/b/agent.yaml': '1', 'agents/notes/read.txt': '1', 'docs/index.md': '1', 'site/index.html': '1', '.github/workflows/ci.yml': '1', '.github/actions/changed-parts/action.yml': '1' });
});
afterEach(() => history.remove());

interface Event { readonly name: string; readonly payload?: object; readonly ref: string; readonly depth: number }

function find({ name, payload, ref, depth }: Event, parts: readonly object[] = PARTS) {
  const said = runProgram(CHANGED_PARTS.text().lines, { INPUT_PARTS: JSON.stringify(parts), INPUT_ALWAYS: '[".github/workflows/ci.yml"]' }, { cwd: history.checkout(ref, depth), event: name, payload });
  if (said.status !== 0) throw new Error(said.log);
  return { parts: JSON.parse(said.outputs.parts) as string[], any: said.outputs.any, all: said.outputs.all, said };
}

const ALL = ['agents/a', 'agents/b', 'docs', 'site'];

/** A branch with these changes, as a pull request, while the base went on. */
function pull(...changes: Readonly<Record<string, string | null>>[]): Event {
  history.git('checkout', '--quiet', '-b', 'topic', base);
  changes.forEach((change) => history.commit(change));
  history.git('checkout', '--quiet', 'main');
  history.commit({ 'docs/meanwhile.md': '2' });
  return { name: 'pull_request', ...history.pullRequest('topic'), depth: 2 };
}

function push(from: string, to: string, forced = false): Event {
  return { name: 'push', payload: { before: from, after: history.git('rev-parse', to), forced }, ref: to, depth: 0 };
}

describe('a pull request', () => {
  test('GL-16: has changed what its commits change, and not what others merged meanwhile', () => {
    expect(find(pull({ 'agents/a/main.py': '1' }, { 'agents/a/main.py': '2' }))).toMatchObject({ parts: ['agents/a'], any: 'true', all: 'false' });
  });

  test('that changes no part gives an empty list and says so, and nothing fails', () => {
    expect(find(pull({ 'README.md': '1', 'agents/a/README.md': '1', 'docs/drafts/idea.md': '1' }))).toMatchObject({ parts: [], any: 'false', all: 'false' });
  });

  test('changes what is made of what it changes', () => {
    expect(find(pull({ 'agents/b/main.py': '1' })).parts).toEqual(['agents/b', 'site']);
  });

  test('changes all folders with what they share, and a new folder is found without being named', () => {
    expect(find(pull({ 'agents/common.py': '1', 'agents/new/agent.yaml': '1' })).parts).toEqual(['agents/a', 'agents/b', 'agents/new', 'site']);
  });

  test('that deletes a folder asks nothing of it, but of what was made of it', () => {
    expect(find(pull({ 'agents/b': null })).parts).toEqual(['site']);
  });

  test('that moves a file changes where it was and where it is', () => {
    expect(find(pull({ 'docs/index.md': null, 'agents/a/index.txt': '1' })).parts).toEqual(['agents/a', 'docs', 'site']);
  });

  test('that changes a file of which everything depends changes everything', () => {
    expect(find(pull({ '.github/workflows/ci.yml': '2' }))).toMatchObject({ parts: ALL, all: 'true' });
  });

  test('of which something else is checked out than its merge changes everything', () => {
    const event = pull({ 'agents/a/main.py': '1' });
    expect(find({ ...event, ref: 'topic' })).toMatchObject({ parts: ALL, all: 'true' });
    expect(find({ ...event, depth: 1 })).toMatchObject({ parts: ALL, all: 'true' });
    expect(find({ ...event, name: 'pull_request_target' })).toMatchObject({ parts: ALL, all: 'true' });
  });
});

describe('a push', () => {
  test('has changed what lies between its two ends, over several commits and merges', () => {
    history.git('checkout', '--quiet', '-b', 'side');
    history.commit({ 'agents/b/main.py': '1' });
    history.git('checkout', '--quiet', 'main');
    history.commit({ 'agents/a/main.py': '1' });
    history.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'side');
    expect(find(push(base, 'main'))).toMatchObject({ parts: ['agents/a', 'agents/b', 'site'], all: 'false' });
  });

  test('that takes back what it did changes nothing', () => {
    history.commit({ 'agents/a/main.py': '1' });
    history.commit({ 'agents/a/main.py': null });
    expect(find(push(base, 'main'))).toMatchObject({ parts: [], any: 'false' });
  });

  test.each<[string, () => Event]>([
    ['of a new branch', () => push('0'.repeat(40), 'main')],
    ['by force', () => push(base, 'main', true)],
    ['from a commit that is gone', () => push('1234567890123456789012345678901234567890', 'main')],
    ['that no longer is what is checked out', () => ({ ...push(base, 'main'), payload: { before: base, after: base, forced: false } })],
    ['whose history was not fetched', () => ({ ...push(base, 'main'), depth: 1 })],
    ['from something that is no commit', () => push('--output=/tmp/x', 'main')],
    ['that GitHub says nothing about', () => ({ ...push(base, 'main'), payload: {} })],
  ])('%s changes everything', (_, event) => {
    history.commit({ 'agents/a/main.py': '1' });
    expect(find(event())).toMatchObject({ parts: ALL, any: 'true', all: 'true' });
  });
});

test('a group of a merge queue has changed what it adds to its base', () => {
  history.commit({ 'agents/a/main.py': '1' });
  history.commit({ 'docs/a.md': '1' });
  expect(find({ name: 'merge_group', payload: { merge_group: { base_sha: base } }, ref: 'main', depth: 0 }).parts).toEqual(['agents/a', 'docs', 'site']);
  expect(find({ name: 'merge_group', ref: 'main', depth: 0 }).all).toBe('true');
});

test.each(['schedule', 'workflow_dispatch', 'release', 'workflow_call'])('%s changes everything', (name) => {
  expect(find({ name, ref: 'main', depth: 2 })).toMatchObject({ parts: ALL, any: 'true', all: 'true' });
});

describe('hostile names', () => {
  const NAMES = ['$(touch owned)', '`id`', "a'b\"c", 'a b', '::set-output name=any::true', '**[x](https:x)** <b>|', '-rf', 'ünï', 'line\nbreak', '%0A::error::x', 'x'.repeat(200)];

  test.each(NAMES)('a folder called %j is data: it comes out as it is', (name) => {
    const { parts, said } = find(pull({ [`agents/${name}/agent.yaml`]: '1' }));
    expect(parts).toEqual([`agents/${name}`]);
    expect(said.log.split('\n').filter((line) => /^::(?!warning|error)/.test(line))).toEqual([]);
    expect(said.summary).not.toMatch(/<b>|\]\(https|^::/m);
  });

  test('a file with a line break in its name is seen by the patterns of the folder that it is in', () => {
    expect(find(pull({ 'docs/a\nb/c\nd.md': '1' })).parts).toEqual(['docs', 'site']);
  });
});

test('more parts than GitHub makes jobs of are said to be too many', () => {
  history.commit(Object.fromEntries(Array.from({ length: 257 }, (_, at) => [`many/${at}/part.txt`, '1'])));
  const said = runProgram(CHANGED_PARTS.text().lines, { INPUT_PARTS: JSON.stringify([{ kind: 'folders', name: 'many/*' }]) }, { cwd: history.checkout('main', 2), event: 'schedule' });
  expect([said.status, said.log]).toEqual([1, expect.stringMatching(/257 parts have changed, and GitHub makes at most 256/)]);
});
