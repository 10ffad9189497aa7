import { Reply, scripted } from './scripted';

const ENVIRONMENTS = '/repos/{owner}/{repo}/environments';
const NEXT = { link: '<https://api.github.test/?page=2>; rel="next"' };
const failureOf = (promise: Promise<unknown>) => promise.then(() => undefined, (error: Error) => error);
const contradiction = (text: string) => expect.objectContaining({ isContradiction: true, fatal: true, message: expect.stringContaining(text) });
const environments = (...names: string[]) => names.map((name) => ({ name }));

describe('F7: a list', () => {
  test.each<[string, Reply]>([
    ['it must be an object, and is null', { body: null }], ["'environments' must be a list, and is missing", { body: {} }], ["'environments' must be a list, and is a number", { body: { environments: 5 } }],
    ['it must be an object, and is a list', { body: [] }], ["'environments' must be a list, and is an object", { body: { environments: {} } }], ['it must be an object, and is empty', { status: 204 }],
    ["'environments[1].name' must be a name of 1 to 1024 characters, and is a number", { body: { environments: [{ name: 'a' }, { name: 5 }] } }],
  ])('is never taken for an empty one: %s', async (wrong, reply) => {
    const { client, sent } = scripted([reply]);
    expect(await failureOf(client.list(ENVIRONMENTS, {}, 'environments'))).toEqual(contradiction(wrong));
    expect(sent).toHaveLength(1);
  });

  test('that stands under no key must be one', async () => {
    expect(await failureOf(scripted([{ body: {} }]).client.list('/repos/{owner}/{repo}/rulesets'))).toEqual(contradiction('it must be a list, and is an object'));
  });

  test.each([[3, 1], [0, 1], [1, 0]])('is not believed when it says that there are %i, and has %i', async (said, there) => {
    const { client } = scripted([{ body: { total_count: said, environments: environments('a').slice(0, there) } }]);
    expect(await failureOf(client.list(ENVIRONMENTS, {}, 'environments'))).toEqual(contradiction(`it says that there are ${said}, and lists ${there}`));
  });

  test('without a number is as long as it is', async () => {
    expect(await scripted([{ body: { environments: environments('a') } }]).client.list(ENVIRONMENTS, {}, 'environments')).toEqual(environments('a'));
    expect(await scripted([{ body: { total_count: 0, environments: [] } }]).client.list(ENVIRONMENTS, {}, 'environments')).toEqual([]);
  });

  test('whose pages repeat has no end, and is left at the first that does', async () => {
    const { client, sent } = scripted([{ body: { environments: environments('a') }, headers: NEXT }, { body: { environments: environments('b') }, headers: NEXT }, { body: { environments: environments('a') }, headers: NEXT }]);
    expect(await failureOf(client.list(ENVIRONMENTS, {}, 'environments'))).toEqual(contradiction('page 3 of the list repeats an earlier one'));
    expect(sent).toHaveLength(3);
  });

  test('with an empty page that is not the last has no end either', async () => {
    const { client, sent } = scripted([{ body: { environments: [] }, headers: NEXT }]);
    expect(await failureOf(client.list(ENVIRONMENTS, {}, 'environments'))).toEqual(contradiction('a page of the list is empty, and is said not to be the last one'));
    expect(sent).toHaveLength(1);
  });

  test('may end with an empty page', async () => {
    const { client } = scripted([{ body: { environments: environments('a') }, headers: NEXT }, { body: { environments: [] } }]);
    expect(await client.list(ENVIRONMENTS, {}, 'environments')).toEqual(environments('a'));
  });

  test('of which each page is another one is left after a hundred', async () => {
    const { client, sent } = scripted([({ url }) => ({ body: { environments: environments(new URL(url).searchParams.get('page') ?? '1') }, headers: NEXT })]);
    expect(await failureOf(client.list(ENVIRONMENTS, {}, 'environments'))).toEqual(contradiction('the list has more than 100 pages'));
    expect(sent).toHaveLength(100);
  });

  test('that fills the memory is left before it does', async () => {
    const name = 'x'.repeat(1_000);
    const { client, sent } = scripted([({ url }) => ({ body: { environments: Array.from({ length: 2_500 }, (_, i) => ({ name: `${name}${i}`, page: url })) }, headers: NEXT })]);
    expect(await failureOf(client.list(ENVIRONMENTS, {}, 'environments'))).toEqual(contradiction('the list is longer than 8 MB'));
    expect(sent.length).toBeLessThan(6);
  });
});
