import { scanOf } from './support';
import { Github, GithubError } from '../../../lib/runtime/common/github';
import { Scanned, Ranked } from '../../../lib/runtime/scan-verdict/collect';
import { memoryOf } from '../../../lib/runtime/scan-verdict/known';

const alert = (tool: string, id: string, path: string, created_at = '2026-11-01T00:00:00Z') => ({ created_at, rule: { id }, tool: { name: tool }, most_recent_instance: { location: { path } } });
const AT = Date.parse('2026-11-01T00:00:00Z') / 1000;

/** GitHub with these alerts; what it is asked for is kept. */
function github(alerts: readonly object[] | GithubError, branch: unknown = 'main'): { github: Github; asked: string[] } {
  const asked: string[] = [];
  const all = async function* (path: string) {
    asked.push(path);
    if (alerts instanceof GithubError) throw alerts;
    yield* alerts;
  };
  return { asked, github: { get: async () => ({ default_branch: branch }), all } as unknown as Github };
}

const scanned = (more: Partial<Scanned['scan']> = {}): Scanned => ({ scan: scanOf('bandit', more), state: 'ran', findings: [], missed: [], hidden: 0, tool: 'Bandit' });
const finding = (id: string, place: string): Ranked => ({ id, aliases: [], level: 'high', title: 't', place });
const memory = (alerts: readonly object[] | GithubError, onDefault = false) => memoryOf(github(alerts).github, () => onDefault);

test('a finding is as old as its alert on the default branch, open or not', async () => {
  const { github: server, asked } = github([alert('Bandit', 'B608', 'src/a.py')]);
  const { since } = await memoryOf(server, () => false);
  expect(since(scanned(), finding('B608', 'src/a.py'))).toBe(AT);
  expect(asked).toEqual(['/code-scanning/alerts?ref=refs%2Fheads%2Fmain']);
});

test.each([
  ['another file', 'B608', 'src/b.py', 'Bandit'], ['another rule', 'B602', 'src/a.py', 'Bandit'], ['another tool', 'B608', 'src/a.py', 'Semgrep'],
])('an alert of %s is another one', async (_, id, path, tool) => {
  const { since } = await memory([alert(tool, id, path)]);
  expect(since(scanned(), finding('B608', 'src/a.py'))).toBe('new');
});

test('of several alerts the oldest counts', async () => {
  const { since } = await memory([alert('Bandit', 'B608', 'a', '2026-11-20T00:00:00Z'), alert('Bandit', 'B608', 'a'), alert('Bandit', 'B608', 'a', '2026-11-10T00:00:00Z')]);
  expect(since(scanned(), finding('B608', 'a'))).toBe(AT);
});

test('what has no file is looked for where it is shown', async () => {
  const { since } = await memory([alert('Bandit', 'PYSEC-1', 'requirements.txt')]);
  expect(since(scanned({ uploaded: false, shownAt: 'requirements.txt' }), finding('PYSEC-1', 'jinja2 2.10'))).toBe(AT);
});

test('on the default branch, what its own job has uploaded and code scanning does not know was not uploaded', async () => {
  const { since } = await memory([], true);
  expect(since(scanned(), finding('B608', 'a'))).toBe('unknown');
  expect(since(scanned({ uploaded: false }), finding('B608', 'a'))).toBe('new');
});

test('where nothing was ever uploaded, everything is new', async () => {
  const { since, trouble } = await memory(new GithubError('no analysis found', 404));
  expect([since(scanned(), finding('B608', 'a')), trouble]).toEqual(['new', undefined]);
});

test.each([
  ['code scanning is off', new GithubError('GitHub answers 403', 403)], ['GitHub does not answer', new GithubError('it did not answer')], ['an alert without a date', [{ rule: { id: 'x' } }]],
])('where %s, nobody knows since when, and it is said', async (_, alerts) => {
  const { since, trouble } = await memory(alerts);
  expect([since(scanned(), finding('B608', 'a')), trouble]).toEqual(['unknown', expect.stringMatching(/^Code scanning cannot be asked/)]);
});

test('a repository without a default branch is one of which nothing is known', async () => {
  const { since } = await memoryOf(github([], '').github, () => true);
  expect(since(scanned(), finding('B608', 'a'))).toBe('unknown');
});

test('more alerts than anybody reads are not taken for all', async () => {
  const { since } = await memory(Array.from({ length: 20_001 }, (_, at) => alert('Bandit', `B${at}`, 'a')));
  expect(since(scanned(), finding('B608', 'a'))).toBe('unknown');
});
