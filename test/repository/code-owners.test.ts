import { Construct } from 'constructs';
import { Checks } from 'slipway/checks';
import { Delivery } from 'slipway/delivery';
import { CodeOwners, CodeOwnersLocation, CodeOwnersProps, GithubRepository } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const FILE = '.github/CODEOWNERS';

function declared(props: CodeOwnersProps = {}, fill: (owners: CodeOwners) => void = (owners) => owners.own('*', ['@acme/all'])) {
  const delivery = Delivery.standalone();
  const owners = new CodeOwners(delivery, props);
  fill(owners);
  return { delivery, owners, findings: () => delivery.synth().findings.filter(({ id }) => id.startsWith('repository/')) };
}

/** Wrong values as JavaScript passes them. */
const wrong = (value: unknown) => value as never;

describe('the file', () => {
  test('has rules in the order of the calls, groups under their headings, owners in a column for each group', () => {
    const { delivery } = declared({ comment: 'Who reviews what.\n\nAsk @acme/platform.' }, (owners) => {
      owners.own('*', ['@acme/all']);
      const critical = owners.addGroup('Critical paths');
      critical.own('/infrastructure/', ['@acme/platform', '@acme/security']);
      critical.own('/config/production/', ['@acme/platform'], { comment: 'Read by the deployment.' });
      owners.own('/docs/', ['docs@example.com'], { comment: 'Prose' });
      owners.unowned('/docs/generated/');
      owners.own('/.github/', ['@octocat']);
      critical.own('/Dockerfile', ['@acme/platform']);
    });
    expect(delivery.synthText(FILE)).toBe([
      '# Who reviews what.', '#', '# Ask @acme/platform.', '',
      '* @acme/all', '',
      '# Critical paths',
      '/infrastructure/    @acme/platform @acme/security',
      '# Read by the deployment.',
      '/config/production/ @acme/platform',
      '/Dockerfile         @acme/platform', '',
      '# Prose',
      '/docs/           docs@example.com',
      '/docs/generated/',
      '/.github/        @octocat', '',
    ].join('\n'));
  });

  test('separates a heading from the comment of the first rule, and leaves an empty group out', () => {
    const { delivery } = declared({}, (owners) => {
      owners.addGroup('Empty');
      owners.addGroup('All').own('*', ['@acme/all'], { comment: 'Whoever is there.' });
    });
    expect(delivery.synthText(FILE)).toBe('# All\n#\n# Whoever is there.\n* @acme/all\n');
  });

  test('has spaces escaped once', () => {
    const { delivery, owners } = declared({}, (it) => {
      it.own('*', ['@acme/all']);
      it.own('/my docs/', ['@acme/docs']);
      it.own('/your\\ docs/', ['@acme/docs']);
    });
    expect(delivery.synthText(FILE)).toBe('*            @acme/all\n/my\\ docs/   @acme/docs\n/your\\ docs/ @acme/docs\n');
    expect([owners.ownersOf('my docs/a').owners, owners.ownersOf('your docs/a').owners, owners.ownersOf('my').owners]).toEqual([['@acme/docs'], ['@acme/docs'], ['@acme/all']]);
  });

  test.each([
    [undefined, '.github/CODEOWNERS'], [CodeOwnersLocation.GITHUB, '.github/CODEOWNERS'], [CodeOwnersLocation.ROOT, 'CODEOWNERS'], [CodeOwnersLocation.DOCS, 'docs/CODEOWNERS'],
  ])('lies where location %s says', (location, file) => {
    const { delivery, owners } = declared({ location });
    expect(owners.file).toBe(file);
    expect(delivery.synth().documents).toEqual([{ path: file, text: '* @acme/all\n' }]);
  });

  test('cannot be broken by comments of several lines or with control characters', () => {
    const { delivery } = declared({ comment: 'a\r\n* @mallory\u2028* @mallory' }, (owners) => owners.addGroup('b\n* @mallory').own('*', ['@acme/all'], { comment: 'c\r* @mallory\u0007' }));
    const lines = delivery.synthText(FILE).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines).toEqual(['* @acme/all']);
  });

  test('stands beside a workflow of the same name', () => {
    const { delivery } = declared();
    new Job(new Workflow(delivery, 'code-owners', { triggers: [Trigger.push()] }), 'a').run('make');
    expect(delivery.synth().documents.map(({ path }) => path).sort()).toEqual([FILE, '.github/workflows/code-owners.yml']);
  });
});

describe('ownersOf', () => {
  test('tells the owners, the rule that decides, and nobody from no rule', () => {
    const { owners } = declared({}, (it) => {
      it.own('/apps/', ['@acme/web', '@octocat']);
      it.unowned('/apps/github');
    });
    expect(owners.ownersOf('apps/a/b')).toEqual({ owners: ['@acme/web', '@octocat'], owned: true, pattern: '/apps/' });
    expect(owners.ownersOf('./apps/github/a')).toEqual({ owners: [], owned: false, pattern: '/apps/github' });
    expect(owners.ownersOf('/README.md')).toEqual({ owners: [], owned: false });
  });

  test('knows rules that were added since it was asked last, and hands out what cannot change them', () => {
    const { owners } = declared();
    owners.ownersOf('a').owners.push('@mallory');
    expect(owners.ownersOf('a').owners).toEqual(['@acme/all']);
    owners.addGroup('Later').own('/a', ['@octocat']);
    expect(owners.ownersOf('a').owners).toEqual(['@octocat']);
  });

  test('answers for the sample paths of a repository with owners for all its top folders (GL-23)', () => {
    const folders = ['greenlang/', 'deployment/', '.github/', 'tests/', 'applications/', 'scripts/'];
    const { owners, findings } = declared({ requiredPaths: [...folders, 'deployment/database/migrations/'] }, (it) => {
      for (const folder of folders) it.own(`/${folder}`, [folder === 'deployment/' ? '@acme/platform' : '@acme/developers']);
      const critical = it.addGroup('Critical paths');
      critical.own('/greenlang/security/', ['@acme/security']);
      critical.own('/deployment/database/', ['@acme/data', '@acme/platform']);
    });
    expect(findings()).toEqual([]);
    const sample = (path: string) => owners.ownersOf(path).owners.join(' ');
    expect(['greenlang/a/b.py', 'greenlang/security/keys.py', 'deployment/k8s/a.yml', 'deployment/database/migrations/1.sql', '.github/workflows/ci.yml', 'setup.py'].map(sample))
      .toEqual(['@acme/developers', '@acme/security', '@acme/platform', '@acme/data @acme/platform', '@acme/developers', '']);
  });

  test('gives critical files several owners (GE-11)', () => {
    const { owners, findings } = declared({ requiredPaths: ['infrastructure/', '.github/workflows/deploy-production.yml', 'config/production/'] }, (it) => {
      it.own('*', ['@acme/developers']);
      for (const path of ['/infrastructure/', '/.github/workflows/deploy-production.yml', '/config/production/']) it.own(path, ['@acme/platform', '@acme/security']);
    });
    expect(findings()).toEqual([]);
    for (const path of ['infrastructure/main.tf', '.github/workflows/deploy-production.yml', 'config/production/app.yml']) expect(owners.ownersOf(path).owners).toHaveLength(2);
    expect(owners.ownersOf('config/staging/app.yml').owners).toEqual(['@acme/developers']);
  });
});

describe('a value that cannot be meant is named in the call', () => {
  const { owners } = declared();
  test.each([
    ['owners that are no list', () => owners.own('*', wrong('@acme/all')), 'must be a list'],
    ['no owners', () => owners.own('/docs/', []), "owners.unowned('/docs/')"],
    ['an owner that is no text', () => owners.own('*', [wrong(7)]), 'must be a string'],
    ['an empty owner', () => owners.own('*', [' ']), "such as '@octocat'"],
    ['an owner of two lines', () => owners.own('*', ['@a\n* @mallory']), "such as '@octocat'"],
    ['an empty pattern', () => owners.own(' ', ['@a']), 'must not be empty'],
    ['a pattern that is no text', () => owners.unowned(wrong(undefined)), 'must be a string'],
    ['a pattern of two lines', () => owners.unowned('/a\n* @mallory'), 'one line'],
    ['an unknown option of a rule', () => owners.own('*', ['@a'], wrong({ remark: 'x' })), "no option 'remark'"],
    ['options that are none', () => owners.own('*', ['@a'], wrong('x')), 'object'],
    ['a group without a title', () => owners.addGroup(''), "such as 'Critical paths'"],
    ['a group whose title is no text', () => owners.addGroup(wrong(1)), 'must be a string'],
    ['a question about a folder', () => owners.ownersOf('docs/'), 'only files have owners'],
    ['a question about nothing', () => owners.ownersOf('/'), 'only files have owners'],
    ['a question about a number', () => owners.ownersOf(wrong(1)), 'must be a string'],
    ['an unknown option', () => new CodeOwners(Delivery.standalone(), wrong({ path: 'CODEOWNERS' })), "no option 'path'"],
    ['a location that is none', () => new CodeOwners(Delivery.standalone(), { location: wrong('src/CODEOWNERS') }), 'must be one of'],
    ['a pattern for a required path', () => new CodeOwners(Delivery.standalone(), { requiredPaths: ['src/**'] }), 'not patterns'],
    ...['a//b', '../x', '.', 'src/../x', 'src/..'].map((path): [string, () => unknown, string] => [`the required path '${path}'`, () => new CodeOwners(Delivery.standalone(), { requiredPaths: [path] }), 'paths from the root']),
    ['an owner that is no text, beside its pattern', () => owners.own('*', [wrong(42)]), "owners.own('*', [42]): owners[0] must be a string"],
    ['a pattern that looks like another one', () => owners.own('a\u202eb', ['@a']), 'characters that nobody sees'],
    ['an owner that looks like another one', () => owners.own('*', ['@a\u200b']), 'an owner is a text such as'],
    ['a scope that is none', () => new CodeOwners(wrong(undefined)), 'first argument'],
    ['a second one in the same scope', () => new CodeOwners(declared().delivery), 'there is one already'],
  ])('%s', (_, call, message) => expect(call).toThrow(message));
});

describe('findings', () => {
  test('point at the call of the rule, in a group too, with a path below the construct', () => {
    const { findings } = declared({}, (owners) => {
      owners.own('*', ['@acme/all']);
      owners.addGroup('Critical').own('/a', ['acme/platform']);
    });
    const [finding] = findings();
    expect(finding).toMatchObject({ id: 'repository/code-owners-owner', severity: 'error', fix: "Write '@acme/platform'." });
    expect(finding.places[0].origin.path).toBe('repository:code-owners/rules[1]');
    expect(finding.places[0].origin.location?.file).toBe(__filename);
  });

  test('can be acknowledged on the construct', () => {
    const { delivery, owners, findings } = declared({}, (it) => {
      it.own('*', ['@acme/all']);
      it.own('*', ['@acme/some']);
    });
    Checks.of(owners).acknowledge('repository/code-owners-duplicate', 'Shared defaults are replaced here.');
    expect(findings().map(({ acknowledged }) => acknowledged)).toEqual(['Shared defaults are replaced here.']);
    expect(delivery.synthText(FILE)).toBe('* @acme/all\n* @acme/some\n');
  });

  test('name a team of another organization only when the owner of the repository is known', () => {
    const { delivery, findings } = declared();
    expect(findings()).toEqual([]);
    new GithubRepository(delivery, 'Other/orders');
    expect(findings().map(({ message }) => message)).toEqual(["The owner '@acme/all' of '*' is a team of 'acme', but the repository belongs to 'Other': teams of others cannot have access to it."]);
  });

  test('say of two files that only one is read, wherever they were declared', () => {
    const { delivery } = declared();
    new CodeOwners(new Construct(delivery, 'nested'), { location: CodeOwnersLocation.DOCS }).own('/a', ['@octocat']);
    expect(() => delivery.synthText(FILE)).toThrow("There are two CodeOwners, '.github/CODEOWNERS' and 'docs/CODEOWNERS'. GitHub reads one file only.");
  });

  test('ask for owners of everything in a required folder, the files that are known included', () => {
    const missing = (files: string[] | undefined, fill: (owners: CodeOwners) => void) =>
      declared({ requiredPaths: ['a/'], files }, fill).findings().filter(({ id }) => id === 'repository/code-owners-unowned').map(({ message }) => message.replace(/^.*, but /, ''));
    expect(missing(undefined, (it) => it.own('/a/', ['@b']))).toEqual([]);
    expect(missing(undefined, (it) => it.own('/a/**/*.ts', ['@b']))).toEqual(['no rule matches everything in it.']);
    expect(missing(undefined, (it) => it.own('/a/*', ['@b']))).toEqual(["only the files at its top have owners: a '*' at the end of a pattern is one level."]);
    const exception = (it: CodeOwners) => {
      it.own('/a/', ['@b']);
      it.unowned('*.md');
    };
    expect(missing(undefined, exception)).toEqual([]);
    expect(missing(['a/1.md', 'a/2.md', 'a/b/3.md', 'a/4.md', 'a/5.ts'], exception)).toEqual(["nobody owns 'a/1.md', 'a/2.md', 'a/b/3.md' and 1 more."]);
  });

  test('are all reported at once, for a program in which everything is wrong', () => {
    const { findings } = declared({ requiredPaths: ['z'], files: ['a'] }, (owners) => {
      owners.own('!a', ['x']);
      owners.own('/b', ['@b']);
      owners.own('/b', ['@b']);
      owners.own('[a-z]', ['@b']);
    });
    expect([...new Set(findings().map(({ id }) => id.replace('repository/code-owners-', '')))].sort())
      .toEqual(['duplicate', 'itself', 'literal', 'owner', 'syntax', 'unmatched', 'unowned']);
  });
});
