import { allOrFailures } from '../../lib/apply/all-or-failures';
import { GithubFailure } from '../../lib/apply/client/failure';
import { Stopped } from '../../lib/apply/client/flight';

const failure = (message: string, more: { status?: number; uncertain?: boolean; fatal?: boolean } = {}) => new GithubFailure(message, { status: 404, ...more });
const thrown = (...results: (Error | number)[]) =>
  allOrFailures(results.map((result) => (result instanceof Error ? Promise.reject(result) : Promise.resolve(result)))).then(() => undefined, (error: Error) => error);

describe('several questions at once', () => {
  test('give all the answers, in their order', async () => {
    const late = new Promise<number>((resolve) => { setTimeout(() => resolve(1), 5); });
    expect(await allOrFailures([late, Promise.resolve('b')])).toEqual([1, 'b']);
    expect(await allOrFailures([])).toEqual([]);
  });

  test('fail with what one of them says', async () => {
    const only = failure('There is no user.');
    expect(await thrown(1, only, 2)).toBe(only);
  });

  test('fail with what each of them says, a line for each, and no line twice', async () => {
    const joined = await thrown(failure('a', { uncertain: true, fatal: true }), failure('b\nc', { status: 500 }), failure('a'));
    expect(joined).toBeInstanceOf(GithubFailure);
    expect(joined).toMatchObject({ message: 'a\nb\nc', status: 404, uncertain: true, fatal: true });
  });

  test('fail with the first when all say the same', async () => {
    const first = failure('a', { status: 403 });
    expect(await thrown(first, failure('a'))).toBe(first);
  });

  test.each([new Stopped(), new TypeError('a mistake of the program')])('fail with what is not from GitHub, whatever else failed: %s', async (other) => {
    expect(await thrown(failure('a'), other, failure('b'))).toBe(other);
  });
});
