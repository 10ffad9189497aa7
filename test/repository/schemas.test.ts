import { fileErrors } from 'slipway/repository/inside';

const lines = (errors: readonly { path: string; message: string }[]) => errors.map(({ path, message }) => `${path}: ${message}`);

describe('the errors of a file', () => {
  const update = { 'package-ecosystem': 'npm', 'directory': '/', 'schedule': { interval: 'weekly' } };
  const dependabot = (more: object) => lines(fileErrors('dependabot', { version: 2, updates: [{ ...update, ...more }] }));

  test('are none for a good file', () => {
    expect(dependabot({})).toEqual([]);
    expect(fileErrors('issue-config', {})).toEqual([]);
    expect(fileErrors('settings', { version: 1 })).toEqual([]);
  });

  test('name an unknown key with the one that was meant', () => {
    expect(dependabot({ lables: [] })).toEqual(["updates[0].lables: is not a key that exists here; did you mean 'labels'?"]);
  });

  test('name the words that are allowed', () => {
    expect(dependabot({ schedule: { interval: 'weakly' } })[0]).toMatch(/^updates\[0\]\.schedule\.interval: must be one of 'daily', .* and is 'weakly'; did you mean 'weekly'\?$/);
  });

  test('name what is missing, all of it at once', () => {
    expect(lines(fileErrors('dependabot', {}))).toEqual([": has no 'version', 'updates', which are needed"]);
  });

  test('say what the type must be and what it is', () => {
    expect(dependabot({ 'open-pull-requests-limit': '5', 'vendor': 1 })).toEqual([
      "updates[0].open-pull-requests-limit: must be a whole number, and is '5'", 'updates[0].vendor: must be true or false, and is 1',
    ]);
  });

  test.each([
    [{ directories: ['/a'] }, 'updates[0]: needs either directory or directories'],
    [{ directory: 'app' }, "updates[0].directory: must begin with /, the root of the repository, and is 'app'"],
    [{ schedule: { interval: 'cron' } }, "updates[0].schedule: has no 'cronjob', which is needed"],
    [{ schedule: { interval: 'daily', time: '5:30' } }, "updates[0].schedule.time: must be a time of day such as 05:30, and is '5:30'"],
    [{ 'multi-ecosystem-group': 'x', 'patterns': ['*'], 'milestone': 3 }, 'updates[0].milestone: belongs to the multi-ecosystem group, not to its updates, and is 3'],
    [{ registries: 'acme' }, "updates[0].registries: must be '*' or a list of names of registries, and is 'acme'"],
    [{ labels: ['a', 'a'] }, 'updates[0].labels: must not name one thing twice: items 0 and 1 are the same'],
    [{ ignore: [{}] }, 'updates[0].ignore[0]: needs dependency-name, versions or update-types'],
    [{ reviewers: ['octocat'] }, 'updates[0].reviewers: is not a key that exists here; there are '],
  ])('say in words what %j lacks', (more, message) => {
    expect(dependabot(more).join('\n')).toContain(message);
    expect(dependabot(more)).toHaveLength(1);
  });

  test('of a field of a form are those of its type alone', () => {
    const form = (field: object) => lines(fileErrors('issue-form', { name: 'Bug report', description: 'Broken', body: [field] }));
    expect(form({ type: 'inptu', attributes: {} })).toEqual([expect.stringMatching(/^body\[0\]: has the type 'inptu', which does not exist; /)]);
    expect(form({ type: 'input', attributes: { label: 'A', options: ['x'] } })).toEqual([expect.stringMatching(/^body\[0\]\.attributes\.options: is not a key/)]);
    expect(form({ attributes: {} })).toEqual([expect.stringMatching(/^body\[0\]: has no 'type', which is needed: one of /)]);
  });

  test('are a handful at most, and the rest is counted', () => {
    const errors = fileErrors('dependabot', { version: 2, updates: Array.from({ length: 20 }, () => ({})) });
    expect(errors).toHaveLength(6);
    expect(errors[5].message).toMatch(/^has \d+ more mistakes$/);
  });

  test.each([null, 5, 'text', [], [[]], { version: NaN }, { updates: null }])('are words and no crash for %j', (value) => {
    for (const schema of ['dependabot', 'issue-form', 'issue-config', 'release-notes', 'settings'] as const) {
      for (const { message } of fileErrors(schema, value)) expect(message).toMatch(/^(must|has|is|needs)/);
    }
  });
});

test('ajv is not loaded to validate', () => {
  fileErrors('release-notes', {});
  expect(Object.keys(require.cache).filter((file) => /node_modules[\\/]ajv/.test(file))).toEqual([]);
});
