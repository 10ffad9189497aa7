import { ownersLines } from '../../../lib/repository/owners/owners-lines';
import { readOwners } from '../../../lib/repository/read/owners';
import { CodeOwnersModel } from 'slipway/repository';

const read = (text: string): CodeOwnersModel => readOwners({ path: '.github/CODEOWNERS', shown: '/repo/.github/CODEOWNERS', text });
const rulesOf = ({ groups }: CodeOwnersModel) => groups.flatMap(({ rules }) => rules.map(({ pattern, owners }) => [pattern, ...owners].join(' ')));
const written = (model: CodeOwnersModel) => ownersLines(model).map(({ text }) => text).join('\n');

describe('a CODEOWNERS that somebody wrote', () => {
  test('has its rules in order, with their lines', () => {
    const model = read('# Everything\n*\t@acme/platform\n\n/services/orders/  @acme/orders @jane\n*.md docs@acme.example\n');
    expect(rulesOf(model)).toEqual(['* @acme/platform', '/services/orders/ @acme/orders @jane', '*.md docs@acme.example']);
    expect(model.groups.flatMap(({ rules }) => rules.map(({ origin }) => [origin.path, origin.location?.file, origin.location?.line]))).toEqual([
      ['.github/CODEOWNERS/rules[0]', '/repo/.github/CODEOWNERS', 2], ['.github/CODEOWNERS/rules[1]', '/repo/.github/CODEOWNERS', 4], ['.github/CODEOWNERS/rules[2]', '/repo/.github/CODEOWNERS', 5],
    ]);
    expect([model.file, model.handWritten]).toEqual(['.github/CODEOWNERS', true]);
  });

  test.each<[name: string, text: string, rules: string[]]>([
    ['a rule without owners takes them away', '* @a\n/vendor/\n', ['* @a', '/vendor/']],
    ['a comment behind a rule is none of its owners', '*.js @js # ours @not\n/gen # nobody\n', ['*.js @js', '/gen']],
    ['a blank that is escaped belongs to the pattern', '/with\\ space/ @a\n', ['/with\\ space/ @a']],
    ['lines of Windows, a mark at the beginning, no line at the end', '\uFEFF* @a\r\n/b @b', ['* @a', '/b @b']],
    ['lines may be indented', '   * @a\n\t/b\t\t@b  \n', ['* @a', '/b @b']],
    ['nothing', '', []],
    ['comments alone', '# nothing here yet\n', []],
    ['brackets are names', '/app/[id]/ @a\n', ['/app/[id]/ @a']],
  ])('%s', (_, text, rules) => {
    const model = read(text);
    expect([rulesOf(model), model.skipped]).toEqual([rules, []]);
  });

  test.each<[why: string, line: string]>([
    ['a negation', '!/docs/ @a'],
    ['three stars', '/a/***/b @a'],
    ['a team without its organization', '/a/ platform'],
    ['an owner with a comma', '/a/ @a,@b'],
    ['an app', '/a/ @app/renovate'],
    ['a pattern that matches nothing', '/ @a'],
    ['a sign that nobody sees', '/a\u202e/ @a'],
  ])('GitHub skips a line with %s, and so does every question about owners', (_, line) => {
    const model = read(`* @all\n${line}\n/b @b\n`);
    expect(rulesOf(model)).toEqual(['* @all', '/b @b']);
    expect(model.skipped?.map(({ origin }) => origin.location?.line)).toEqual([2]);
  });

  test('comments keep their places: the head, headings, and what is said of one rule', () => {
    const model = read('# The head.\n\n##########\n# Services #\n##########\n\n/a @a\n# Why b.\n/b @b # really\n\n# Heading\n#\n# Why c.\n/c @c\n/d @d\n\n# At the end.\n');
    expect(model.comment).toBe('The head.\nAt the end.');
    expect(model.groups.map(({ title, rules }) => [title, ...rules.map(({ pattern, comment }) => `${pattern}: ${comment}`)])).toEqual([
      ['Services #', '/a: undefined', '/b: Why b.\nreally'], ['Heading', '/c: Why c.', '/d: undefined'],
    ]);
  });

  test.each([
    '# Head\n\n*   @a\n/bc @b\n\n# Title\n/a @a\n/b @b\n\n# Title\n#\n# Why\n/a @a\n/b',
    '* @a',
    '# Why\n* @a',
  ])('what is written is read again as it is: %j', (text) => {
    expect(written(read(text))).toBe(text);
  });

  test('a file of 3 MB is read in less than a second', () => {
    const text = '/services/some/folder/of/mine/** @acme/team-one @acme/team-two # and why\n'.repeat(40_000);
    expect(read(text).groups[0].rules).toHaveLength(40_000);
  });
});
