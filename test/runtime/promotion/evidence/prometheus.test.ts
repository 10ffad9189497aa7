import { NoAnswerError, Question } from '../../../../lib/runtime/common/ask';
import { prometheusOf, tooFew } from '../../../../lib/runtime/promotion/evidence/prometheus';

describe('Prometheus', () => {
  let asked: Question[];
  beforeEach(() => { asked = []; });
  const answering = (body: unknown, status = 200, variables = {}) => prometheusOf({ PROMETHEUS_URL: 'https://prometheus.example/base/', ...variables }, async (question) => {
    asked.push(question);
    return { status, headers: new Headers(), body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)) };
  });
  const data = (resultType: string, result: unknown) => ({ status: 'success', data: { resultType, result } });
  const vector = (...values: string[]) => data('vector', values.map((value) => ({ metric: {}, value: [1, value] })));

  test('is asked by a form, so that a query may be long', async () => {
    expect(await answering(vector('1.5')).value('PROMETHEUS_URL', 'sum(rate(a[5m])) > 0')).toEqual({ value: 1.5 });
    expect(asked).toEqual([{
      url: 'https://prometheus.example/base/api/v1/query',
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept': 'application/json' },
      body: 'query=sum%28rate%28a%5B5m%5D%29%29+%3E+0',
    }]);
  });

  test('is signed in to with a token, or a user and a password, of the variables beside the address', async () => {
    await answering(vector(), 200, { PROMETHEUS_URL_TOKEN: 't' }).value('PROMETHEUS_URL', 'up');
    await answering(vector(), 200, { PROMETHEUS_URL_USER: 'u', PROMETHEUS_URL_PASSWORD: 'p' }).value('PROMETHEUS_URL', 'up');
    expect(asked.map(({ headers }) => headers?.authorization)).toEqual(['Bearer t', `Basic ${Buffer.from('u:p').toString('base64')}`]);
  });

  test('a condition holds where it has a sample', async () => {
    expect(await answering(vector('0')).holds('PROMETHEUS_URL', 'x')).toEqual({ value: true });
    expect(await answering(vector()).holds('PROMETHEUS_URL', 'x')).toEqual({ value: false });
  });

  test('a scalar is a value', async () => {
    expect(await answering(data('scalar', [1, '4'])).value('PROMETHEUS_URL', 'x')).toEqual({ value: 4 });
    expect(await answering(data('scalar', [1, '-Inf'])).value('PROMETHEUS_URL', 'x')).toEqual({ unknown: 'its value is -Infinity, which is no number' });
  });

  test.each<[string, unknown, number, string]>([
    ['an error', { status: 'error', error: 'parse error' }, 400, 'Prometheus answers 400: parse error'],
    ['a page of a proxy', '<html>', 200, 'Prometheus answers 200'],
    ['nothing', 'null', 200, 'Prometheus answers 200'],
    ['a range', data('matrix', []), 200, 'Prometheus answers with something that is no value'],
    ['a broken series', data('vector', [{}]), 200, 'Prometheus answers with something that is no value'],
    ['a series that is none', data('vector', [null]), 200, 'Prometheus answers with something that is no value'],
    ['an empty value', vector(''), 200, 'its value is NaN, which is no number'],
  ])('%s is not known, and never zero', async (_, body, status, unknown) => {
    expect(await answering(body, status).value('PROMETHEUS_URL', 'x')).toEqual({ unknown });
  });

  test('who does not answer is not known, and other faults are not hidden', async () => {
    const failing = (error: Error) => prometheusOf({ PROMETHEUS_URL: 'http://x' }, async () => { throw error; });
    expect(await failing(new NoAnswerError('it cannot be reached')).holds('PROMETHEUS_URL', 'x')).toEqual({ unknown: 'Prometheus: it cannot be reached' });
    await expect(failing(new RangeError('a mistake')).holds('PROMETHEUS_URL', 'x')).rejects.toThrow('a mistake');
  });

  test('how much was measured has to be known, and enough', async () => {
    const few = async (body: unknown) => tooFew(answering(body), 'PROMETHEUS_URL', { query: 'n', minimum: 10 });
    expect(await few(vector('10'))).toBeUndefined();
    expect(await few(vector('9'))).toBe('9 were measured, and at least 10 have to be');
    expect(await few(vector())).toBe('nothing was measured, and at least 10 have to be');
    expect(await few('x')).toBe('how much was measured is not known: Prometheus answers 200');
  });
});
