import { readCommand } from '../../lib/scripts/commands/read-command';
import { readerOf } from '../../lib/scripts/places/shells';
import { markScript } from '../../lib/scripts/places/slots';
import { parsePython } from '../../lib/scripts/private/python-grammar';
import { parseShell } from '../../lib/scripts/private/unbash';
import { follow } from '../../lib/scripts/uses/follow';

const reading = (shell: string, before: string, count: number) => {
  const { text, slots } = markScript([before, ...Array.from({ length: count }, () => [{ expression: 'github.ref' }, ' ']).flat()], new Map([['github.ref', 'REF']]));
  return [...readerOf(shell)(text, slots).verdicts.values()];
};

test.each(['bash', 'sh', 'pwsh', 'python', 'cmd', 'node'])('F7: a script of %s with more than a thousand expressions is not read, and no value in it is said to be safe', (shell) => {
  const verdicts = reading(shell, 'echo ', 1001);
  expect(verdicts).toHaveLength(1001);
  expect(verdicts.every(({ context, mend }) => context?.startsWith('a script with more than 1000 expressions') && mend === undefined)).toBe(true);
});

test('F7: one with a thousand is read', () => {
  expect(reading('bash', 'echo ', 1000).every(({ context }) => context === undefined)).toBe(true);
});

test('F7: here-documents are counted by the line, because those of one line wait for each other', () => {
  expect(parseShell('cat <<A '.repeat(501))).toMatchObject({ isTooLong: true, errors: [{ message: 'more than 500 here-documents in a line', pos: 0 }] });
  expect(parseShell(`true\n${'cat <<A '.repeat(501)}`).errors?.[0].pos).toBe(5);
  expect(parseShell('cat <<A\nA\n'.repeat(2000)).isTooLong).toBeUndefined();
});

test('F7: a line with too many here-documents leaves no value safe, in the script and in code that it runs', () => {
  const crowded = 'cat <<A '.repeat(501);
  expect(reading('bash', `${crowded}\necho `, 1)[0].context).toMatch(/more than 500 here-documents/);
  for (const script of [`${crowded}\necho "$TITLE"`, `eval '${crowded} $TITLE'`]) {
    expect([script.slice(0, 5), follow(script, 'bash', ['TITLE']).uses.map(({ variable, why }) => [variable, why])]).toEqual([script.slice(0, 5), [['TITLE', 'unread']]]);
  }
});

test.each(['sudo ', 'env ', 'timeout 5 ', 'ssh host '])('F7: commands in commands are read to a depth that nobody reaches: %s', (outer) => {
  expect(() => readCommand(outer.repeat(20).concat('bash').split(' '))).not.toThrow();
  expect(() => readCommand(outer.repeat(100).concat('bash').split(' ').filter(Boolean))).toThrow(RangeError);
});

test('F7: what is behind a hundred commands in commands is not known to be safe', () => {
  expect(follow(`${'sudo '.repeat(100)}bash -c "$TITLE"`, 'bash', ['TITLE']).uses).toMatchObject([{ variable: 'TITLE', role: 'unclear', why: 'unread' }]);
  expect(follow(`${'sudo '.repeat(20)}bash -c "$TITLE"`, 'bash', ['TITLE']).uses).toMatchObject([{ variable: 'TITLE', role: 'code', language: 'shell' }]);
});

test('F7: a long script of Python that does not parse is not followed, and what it reads may go anywhere', () => {
  const broken = `${')'.repeat(20_000)}\nimport os\nprint(os.environ["TITLE"])`;
  expect(parsePython(broken)).toBeUndefined();
  expect(parsePython(')\nprint(1)')).toBeDefined();
  expect(parsePython('print(1)\n'.repeat(5000))).toBeDefined();
  const { uses, entries } = follow(broken, 'python', ['TITLE']);
  expect(uses.map(({ variable, why }) => [variable, why])).toContainEqual(['TITLE', 'unread']);
  expect(entries.length).toBeGreaterThan(0);
});

test('F7: a name that is asked for many times is looked for once', () => {
  const search = jest.spyOn(RegExp.prototype, 'test');
  follow(`${'echo a\n'.repeat(10)}echo "$TITLE"`, 'cmd', Array.from({ length: 10_000 }, () => 'TITLE'));
  expect(search.mock.calls.length).toBeLessThan(1000);
  search.mockRestore();
});
