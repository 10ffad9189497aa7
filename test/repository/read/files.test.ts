import { givenFiles } from '../../../lib/delivery/given-files';
import { readRepository } from '../../../lib/repository/read/hand-written';

const read = (files: Readonly<Record<string, string>>, own: readonly string[] = []) => readRepository(givenFiles(files), new Set(own));
const mistakesOf = (path: string, text: string) => read({ [path]: text }).refused.flatMap(({ mistakes }) => mistakes.map(({ message, line, column }) => `${line}:${column} ${message}`));

const FORM = 'name: Bug report\ndescription: It broke\nbody:\n  - type: textarea\n    attributes:\n      label: What happened?\n';

describe('the files that GitHub looks for', () => {
  test('are found where it looks', () => {
    const { owners, files } = read({
      'docs/CODEOWNERS': '* @b\n',
      'CODEOWNERS': '* @a\n',
      '.github/dependabot.yaml': 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule: { interval: daily }\n',
      '.github/ISSUE_TEMPLATE/bug.yml': FORM,
      '.github/ISSUE_TEMPLATE/other.md': '---\nname: Other\nabout: Anything\nlabels: a, b\nassignees: \'\'\n---\n\nHello\n',
      '.github/ISSUE_TEMPLATE/config.yml': 'blank_issues_enabled: false\n',
      '.github/ISSUE_TEMPLATE/logo.png': 'x',
      '.github/ISSUE_TEMPLATE/deeper/not.yml': FORM,
      '.github/PULL_REQUEST_TEMPLATE.md': 'Why?\n',
      'pull_request_template.md': 'Not read.\n',
      '.github/PULL_REQUEST_TEMPLATE/release.md': 'Version:\n',
      '.github/release.yml': 'changelog:\n  categories:\n    - title: New\n      labels: [feature]\n',
    });
    expect(owners.map(({ file }) => file)).toEqual(['CODEOWNERS', 'docs/CODEOWNERS']);
    expect(files.map(({ kind, file, handWritten }) => `${kind} ${file} ${handWritten}`)).toEqual([
      'dependabot .github/dependabot.yaml true',
      'issue-form .github/ISSUE_TEMPLATE/bug.yml true',
      'issue-config .github/ISSUE_TEMPLATE/config.yml true',
      'issue-template .github/ISSUE_TEMPLATE/other.md true',
      'pull-request-template .github/PULL_REQUEST_TEMPLATE.md true',
      'pull-request-template .github/PULL_REQUEST_TEMPLATE/release.md true',
      'release-notes .github/release.yml true',
    ]);
    expect(files[3]).toMatchObject({ id: 'other', name: 'Other', labels: ['a', 'b'], assignees: [], body: 'Hello' });
  });

  test('are none of others where the delivery writes them, or where GitHub reads what it writes', () => {
    const { owners, files } = read({ '.github/CODEOWNERS': '* @a', '.github/dependabot.yaml': 'version: 2' }, ['.github/CODEOWNERS', '.github/dependabot.yml']);
    expect([owners, files]).toEqual([[], []]);
  });

  test('know the places of their parts', () => {
    const { files: [dependabot] } = read({ '.github/dependabot.yml': '# top\n\nversion: 2\nupdates:\n  # ours\n  - package-ecosystem: npm\n    directory: /\n    schedule: { interval: daily }\n  - package-ecosystem: pip\n    directory: /a\n    schedule: { interval: daily }\n' });
    if (dependabot.kind !== 'dependabot') throw new Error(dependabot.kind);
    expect(dependabot.updates.map(({ origin, comment }) => [origin.path, origin.location?.line, origin.location?.column, comment])).toEqual([
      ['.github/dependabot.yml/updates[0]', 6, 5, 'ours'], ['.github/dependabot.yml/updates[1]', 9, 5, undefined],
    ]);
    expect(dependabot.comment).toBe('top');
  });
});

describe('GitHub refuses', () => {
  const UPDATE = 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule:\n      interval: daily\n';

  test.each<[what: string, path: string, text: string, mistakes: RegExp[]]>([
    ['a version that does not exist', '.github/dependabot.yml', UPDATE.replace('2', '1'), [/^1:1 version: must be 2, and is 1$/]],
    ['a time without quotes, which is a number', '.github/dependabot.yml', `${UPDATE}      time: 05:30\n`, [/^7:7 updates\[0\]\.schedule\.time: must be a text, and is 330$/]],
    ['a key that does not exist', '.github/dependabot.yml', `${UPDATE}    limit: 3\n`, [/^7:5 updates\[0\]\.limit: is not a key that exists here/]],
    ['no schedule', '.github/dependabot.yml', UPDATE.replace(/ {4}schedule[^]*/, ''), [/^3:5 updates\[0\]: has no 'schedule'/]],
    ['a choice that is a truth value', '.github/ISSUE_TEMPLATE/bug.yml', `${FORM}  - type: dropdown\n    attributes:\n      label: Sure?\n      options: [Yes, maybe]\n`, [/^10:17 body\[1\]\.attributes\.options\[0\]: must be a text, and is true$/]],
    ['a kind of field that does not exist', '.github/ISSUE_TEMPLATE/bug.yml', FORM.replace('textarea', 'text'), [/^4:5 body\[0\]: has the type 'text', which does not exist/]],
    ['a name of two letters, which the chooser does not show', '.github/ISSUE_TEMPLATE/bug.yml', FORM.replace('Bug report', 'QA'), [/^1:1 name: must have at least three characters/]],
    ['two keys of one name', '.github/ISSUE_TEMPLATE/bug.yml', `name: a\n${FORM}`, [/^2:1 Map keys must be unique$/]],
    ['no YAML', '.github/ISSUE_TEMPLATE/bug.yml', 'name: [', [/^1:8 /]],
    ['a list', '.github/release.yml', '- a\n', [/^1:1 it is no map of keys and values$/]],
    ['nothing', '.github/release.yml', '# nothing\n', [/^1:1 there is nothing in it$/]],
    ['a link without an address', '.github/ISSUE_TEMPLATE/config.yml', 'contact_links:\n  - name: a\n    about: b\n', [/^2:5 contact_links\[0\]: has no 'url'/]],
    ['a template without a head', '.github/ISSUE_TEMPLATE/old.md', 'Hello\n', [/^1:1 it has no head between two lines/]],
    ['a head without a name', '.github/ISSUE_TEMPLATE/old.md', '---\nabout: x\n---\n', [/^1:1 its head has no 'name'/]],
    ['a bomb', '.github/release.yml', `a: &a [x, x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdef'[i]}`).join(', ')}]`).join('\n')}\n`, [/^1:1 its aliases stand for more than/]],
  ])('%s', (_, path, text, mistakes) => {
    const found = mistakesOf(path, text);
    expect(found).toEqual(mistakes.map((mistake) => expect.stringMatching(mistake)));
    expect(read({ [path]: text }).files).toEqual([]);
  });

  test('one file, and the others go on', () => {
    const { files, refused } = read({ '.github/ISSUE_TEMPLATE/a.yml': 'x: [', '.github/ISSUE_TEMPLATE/b.yml': FORM });
    expect([files.map(({ file }) => file), refused.map(({ path, what }) => [path, what])]).toEqual([['.github/ISSUE_TEMPLATE/b.yml'], [['.github/ISSUE_TEMPLATE/a.yml', 'issue form']]]);
  });

  test('nobody for reviewers, which it gave up: they are read over', () => {
    const { files, refused } = read({ '.github/dependabot.yml': `${UPDATE}    reviewers: [acme/platform]\n` });
    expect([files.length, refused]).toEqual([1, []]);
  });
});

describe('a template for pull requests', () => {
  const template = (text: string) => {
    const { files: [found] } = read({ '.github/pull_request_template.md': text });
    return found;
  };

  test('is its parts, where it has such', () => {
    expect(template('Why?\n\n## Security\n\n<!-- Say why not. -->\n\nAsk them.\n\n- [ ] No secrets\n- [ ] Two\n      lines\n\n## Empty\n')).toMatchObject({
      introduction: 'Why?', sections: [{ heading: 'Security', hint: 'Say why not.', text: 'Ask them.', items: ['No secrets', 'Two\nlines'] }, { heading: 'Empty', items: [] }],
    });
  });

  test.each(['# Title\n\n##no heading\n\n- [x] done\n', 'a  \nb', '<!-- only -->', '## A\ntext without a line between'])('is its whole text, where it is anything else: %j', (text) => {
    expect(template(text)).toMatchObject({ introduction: text.trim(), sections: [] });
  });
});
