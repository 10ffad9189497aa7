/** What is wrong with an answer: it cannot be GitHub's, so the command ends with 1 and writes nothing more; it did not arrive; or it is odd, and could be true. */
export type Kind = 'contradiction' | 'lost' | 'odd';

export interface Broken {
  readonly title: string;
  readonly kind: Kind;
  /** Only where the answer is read: what somebody writes may be answered with anything. */
  readonly onlyReads?: boolean;
  answer(real: Response, text: string): Response | Promise<Response>;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const json = (text: string, init: ResponseInit = {}) => new Response(text, { status: 200, ...init, headers: { ...JSON_TYPE, ...init.headers } });
const said = (real: Response, text: string) => json(text, { status: [204, 205, 304].includes(real.status) ? 200 : real.status });

export const ESCAPES = '\u001b[2J\u009b31m\u0007\r\u0085\u202e\u2066\u200b\u2028\u{e0041}\ufeff\u0000';

/** Every text in it said in another way. */
function retold(text: string, change: (value: unknown, key: string) => unknown): string {
  return text === '' ? '' : JSON.stringify(JSON.parse(text, (key, value: unknown) => (typeof value === 'object' ? value : change(value, key))));
}

const body = (title: string, kind: Kind, text: string | ((real: string) => string), more: Partial<Broken> = {}): Broken =>
  ({ title, kind, onlyReads: true, answer: (real, whole) => said(real, typeof text === 'string' ? text : text(whole)), ...more });
const status = (title: string, kind: Kind, code: number, text: string | null, headers: Record<string, string> = JSON_TYPE): Broken =>
  ({ title, kind, answer: () => new Response(text, { status: code, headers }) });
const endless = (chunk: string): ReadableStream => new ReadableStream({ pull: (controller) => controller.enqueue(new TextEncoder().encode(chunk)) });

const TYPES: readonly Broken[] = [
  body('null', 'contradiction', 'null'), body('true', 'contradiction', 'true'), body('a number', 'contradiction', '5'), body('a text', 'contradiction', '"x"'), body('a list of null', 'contradiction', '[null]'),
  body('a list of lists', 'contradiction', '[[[]]]'), body('a list of numbers', 'contradiction', '[1,2]'), body('an object of nulls', 'contradiction', '{"id":null,"name":null,"environments":null,"secrets":null}'),
  body('a list in a list', 'contradiction', (text) => `[${text || '[]'}]`), body('an object in an object', 'contradiction', (text) => `{"data":${text || '{}'}}`),
  body('an empty object', 'contradiction', '{}'), body('an empty list', 'odd', '[]'), body('an error of GraphQL', 'contradiction', '{"errors":[{"message":"Something went wrong while executing your query"}]}'),
  body('numbers as text', 'odd', (text) => retold(text, (value) => (typeof value === 'number' ? String(value) : value))), body('texts as numbers', 'odd', (text) => retold(text, (value) => (typeof value === 'string' ? 5 : value))),
  body('flags as text', 'odd', (text) => retold(text, (value) => (typeof value === 'boolean' ? String(value) : value))), body('texts as objects', 'odd', (text) => retold(text, (value) => (typeof value === 'string' ? { toString: 1 } : value))),
  body('texts as lists', 'odd', (text) => retold(text, (value) => (typeof value === 'string' ? [value] : value))), body('values as null', 'odd', (text) => retold(text, () => null)),
  body('large ids', 'odd', (text) => text.replace(/"id":\d+/g, '"id":90071992547409931')), body('negative ids', 'odd', (text) => text.replace(/"id":(\d+)/g, '"id":-1')), body('ids of halves', 'odd', (text) => text.replace(/"id":(\d+)/g, '"id":1.5')),
];

const TEXTS: readonly Broken[] = [
  body('a name that changes objects', 'contradiction', (text) => `{"__proto__":{"admin":true},"constructor":1${text.startsWith('{') && text !== '{}' ? `,${text.slice(1)}` : '}'}`),
  body('a name twice', 'contradiction', (text) => (text.startsWith('{') ? `{"x":1,"x":2,${text.slice(1)}` : '[{"x":1,"x":2}]')), body('names of functions', 'odd', (text) => (text.startsWith('{') && text !== '{}' ? `{"constructor":1,"hasOwnProperty":2,"toString":3,"then":4,${text.slice(1)}` : text)),
  body('escapes in texts', 'odd', (text) => retold(text, (value, key) => (typeof value === 'string' && !/type|state|enforcement/.test(key) ? `${value}${ESCAPES}` : value))),
  body('escapes in names', 'odd', (text) => (text === '' ? '' : text.replace(/"(\w+)":/g, (_, name: string) => `${JSON.stringify(`${name}${ESCAPES}`)}:`))),
  body('halves of characters', 'odd', (text) => retold(text, (value) => (typeof value === 'string' ? `${value}\ud800` : value))), body('texts of a megabyte', 'odd', (text) => retold(text, (value) => (typeof value === 'string' ? 'x'.repeat(1_000_000) : value))),
  body('names that are folders', 'odd', (text) => retold(text, (value, key) => (key === 'name' || key === 'slug' || key === 'login' ? '..' : value))), body('names with lines', 'odd', (text) => retold(text, (value, key) => (key === 'name' ? 'a\n- everything' : value))),
  body('empty texts', 'odd', (text) => retold(text, (value) => (typeof value === 'string' ? '' : value))), body('deep nesting', 'contradiction', `${'['.repeat(100_000)}${']'.repeat(100_000)}`), body('a million items', 'contradiction', `[${'{},'.repeat(1_000_000)}{}]`),
  body('deep nesting of objects', 'contradiction', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`), body('a number without end', 'contradiction', `[${'9'.repeat(400)}]`),
];

const FORMS: readonly Broken[] = [
  status('HTML with 200', 'contradiction', 200, '<html>Log in</html>', { 'content-type': 'text/html' }), status('HTML as JSON', 'lost', 200, '<html>Log in</html>'), status('JSON as HTML', 'contradiction', 200, '[]', { 'content-type': 'text/html' }),
  status('JSON of no type', 'contradiction', 200, '[]', {}), status('half of JSON', 'lost', 200, '{"id":1,"na'), status('half of a text', 'lost', 200, '"'), status('blanks', 'lost', 200, ' \n '),
  { title: 'an empty answer', kind: 'contradiction', onlyReads: true, answer: () => json('') }, { title: '204 with nothing', kind: 'contradiction', onlyReads: true, answer: () => new Response(null, { status: 204 }) }, { title: '205 with nothing', kind: 'contradiction', onlyReads: true, answer: () => new Response(null, { status: 205 }) },
  { title: 'what is not UTF-8', kind: 'contradiction', answer: () => new Response(Buffer.from([0x5b, 0x22, 0xc3, 0x28, 0x22, 0x5d]), { headers: JSON_TYPE }) },
  { title: 'an answer without end', kind: 'contradiction', answer: () => new Response(endless(' '.repeat(1024 * 1024)), { headers: JSON_TYPE }) }, { title: 'a page without end', kind: 'contradiction', answer: () => new Response(endless('x'.repeat(1024 * 1024)), { status: 404, headers: { 'content-type': 'text/html' } }) },
  { title: 'a line that breaks', kind: 'lost', answer: () => Promise.reject(new TypeError('fetch failed', { cause: new Error(`other side closed${ESCAPES}`) })) },
  { title: 'a body that breaks', kind: 'lost', answer: () => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) }), { headers: JSON_TYPE }) },
];

const STATUSES: readonly Broken[] = [
  ...[400, 401, 403, 404, 409, 410, 422, 451].map((code) => status(`HTML with ${code}`, 'contradiction', code, '<html>no</html>', { 'content-type': 'text/html' })),
  ...[400, 403, 404, 422].map((code) => status(`${code} without a word`, 'contradiction', code, '{}')), status('404 of a list', 'contradiction', 404, '[]'), status('404 with a message that is none', 'contradiction', 404, '{"message":5}'), status('404 with nothing', 'contradiction', 404, null),
  status('a refusal with escapes', 'odd', 422, JSON.stringify({ message: ESCAPES, errors: [ESCAPES, { message: ESCAPES }, null, [[]]] })), status('a right with escapes', 'odd', 403, '{"message":"no"}', { ...JSON_TYPE, 'x-accepted-github-permissions': 'a=b;\u0085c=d', 'x-github-sso': 'url=https://evil.test/\u009b' }),
  ...[500, 502, 503].map((code) => status(`HTML with ${code}`, 'lost', code, `<html>${code}</html>`, { 'content-type': 'text/html' })), status('500 of null', 'lost', 500, 'null'),
  ...[301, 302, 303, 307, 308].map((code) => status(`on to another host (${code})`, 'contradiction', code, '', { location: 'https://evil.test/repositories/1' })), status('on to nowhere', 'contradiction', 301, ''), status('on to the same host over http', 'contradiction', 307, '', { location: 'http://api.github.test/repositories/1' }),
  status('a pause without end', 'odd', 403, '{"message":"rate limit"}', { ...JSON_TYPE, 'retry-after': '1e99' }), status('a pause of no number', 'odd', 429, '{"message":"rate limit"}', { ...JSON_TYPE, 'retry-after': 'x', 'x-ratelimit-reset': 'y', 'x-ratelimit-remaining': '0' }),
];

const PAGES: readonly Broken[] = [
  { title: 'pages without end', kind: 'odd', onlyReads: true, answer: (real, text) => json(text, { status: real.status === 204 ? 200 : real.status, headers: { link: '<https://evil.test/?page=2>; rel="next"' } }) },
  body('a number that contradicts', 'odd', (text) => text.replace(/"total_count":\d+/, '"total_count":99')),
];

export const BROKEN: readonly Broken[] = [...TYPES, ...TEXTS, ...FORMS, ...STATUSES, ...PAGES];
