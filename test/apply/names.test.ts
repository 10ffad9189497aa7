import { FakeClient } from './fake-client';
import { Names } from '../../lib/apply/names';

const ANSWERS = {
  '/orgs/acme/teams/release': { id: 1 },
  '/users/mona': { id: 2 },
  '/apps/renovate': { id: 3 },
  '/repos/other/tools': { id: 4 },
  '/orgs/acme/custom-repository-roles': { custom_roles: [{ id: 5, name: 'Release-Manager' }, { id: 6, name: 'reader' }] },
};

const namesOf = (answers: ConstructorParameters<typeof FakeClient>[0] = ANSWERS) => {
  const client = new FakeClient(answers);
  return { client, names: new Names(client.asClient) };
};

const messageOf = (id: Promise<number>) => id.then(String, ({ name, message, status }: { name: string; message: string; status: number }) => `${name} ${status}: ${message}`);

describe('the id of a name', () => {
  test.each([
    ['Team', 'release', 1, '/orgs/acme/teams/release'], ['User', 'mona', 2, '/users/mona'], ['App', 'renovate', 3, '/apps/renovate'], ['Repository', 'other/tools', 4, '/repos/other/tools'],
    ['Role', 'release-manager', 5, '/orgs/acme/custom-repository-roles'], ['Role', 'READER', 6, '/orgs/acme/custom-repository-roles'],
  ] as const)('of a %s, %s, is what GitHub answers', async (kind, name, id, address) => {
    const { client, names } = namesOf();
    expect(await names.id(kind, name)).toBe(id);
    expect(client.asked).toEqual([address]);
  });

  test('is asked for once, in whatever case the name stands', async () => {
    const { client, names } = namesOf({ '/orgs/acme/teams/Release': { id: 1 } });
    expect(await Promise.all([names.id('Team', 'Release'), names.id('Team', 'RELEASE'), names.id('Team', 'release')])).toEqual([1, 1, 1]);
    expect(client.asked).toEqual(['/orgs/acme/teams/Release']);
  });

  test('is not that of a name of another kind', async () => {
    const { client, names } = namesOf({ '/orgs/acme/teams/mona': { id: 1 }, '/users/mona': { id: 2 } });
    expect([await names.id('Team', 'mona'), await names.id('User', 'mona')]).toEqual([1, 2]);
    expect(client.asked).toHaveLength(2);
  });

  test.each([['Maintain', 2], ['write', 4], ['ADMIN', 5]])('of the role %s, which every repository has, is known', async (role, id) => {
    const { client, names } = namesOf({});
    expect(await names.id('Role', role)).toBe(id);
    expect(client.asked).toEqual([]);
  });

  test('of an app may be given as a number', async () => {
    const { client, names } = namesOf({ '/apps/4x': { id: 8 }, '/apps/x4': { id: 9 } });
    expect([await names.id('App', '15368'), await names.id('App', '4x'), await names.id('App', 'x4')]).toEqual([15368, 8, 9]);
    expect(client.asked).toEqual(['/apps/4x', '/apps/x4']);
  });

  test('of a user or a team is never a number that was given', async () => {
    const { names } = namesOf({ '/users/123': { id: 7 } });
    expect(await names.id('User', '123')).toBe(7);
  });

  test('of several roles takes one question', async () => {
    const { client, names } = namesOf();
    await Promise.all([names.id('Role', 'reader'), names.id('Role', 'release-manager')]);
    expect(client.asked).toHaveLength(1);
  });
});

describe('a name that nobody has', () => {
  test.each([
    ['Team', 'x', "There is no team 'x' in the organization 'acme' that the token can see. Give its name as in its address; the token needs the organization permission Members: read."],
    ['User', 'x', "There is no user 'x'."],
    ['App', 'x', "There is no GitHub App 'x' that the token can see. Give its name as in its address: https://github.com/apps/NAME."],
    ['Repository', 'x/y', "There is no repository 'x/y' that the token can see."],
    ['Role', 'x', "There is no role 'x'. Every repository has 'maintain', 'write' and 'admin'; the organization 'acme' has 'Release-Manager', 'reader'."],
  ] as const)('of a %s is told with what is needed', async (kind, name, message) => {
    expect(await messageOf(namesOf().names.id(kind, name))).toBe(`GithubFailure 404: ${message}`);
  });

  test.each([{}, { '/orgs/acme/custom-repository-roles': {} }, { '/orgs/acme/custom-repository-roles': { custom_roles: [] } }])('of a role, where there are no others (%j), is told with those that there are', async (answers) => {
    expect(await messageOf(namesOf(answers).names.id('Role', 'x'))).toBe("GithubFailure 404: There is no role 'x'. Every repository has 'maintain', 'write' and 'admin'.");
  });

  test('is not concluded from an answer that says something else', async () => {
    expect(await messageOf(namesOf({ '/users/mona': 403 }).names.id('User', 'mona'))).toBe('GithubFailure 403: GET /users/mona: 403');
  });
});

describe('the name of an id', () => {
  test('is the one that was declared, in lower case, and the first of several', async () => {
    const { names } = namesOf({ '/orgs/acme/teams/Release': { id: 1 }, '/orgs/acme/teams/old-name': { id: 1 } });
    await names.id('Team', 'Release');
    await names.id('Team', 'old-name');
    expect(names.name('Team', 1)).toBe('release');
  });

  test('is its number where nobody declared it, or declared it for another kind', async () => {
    const { names } = namesOf();
    await names.id('Team', 'release');
    expect([names.name('Team', 9), names.name('User', 1)]).toEqual(['#9', '#1']);
  });
});
