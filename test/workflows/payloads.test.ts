import { EVENTS, describedEvents, payloadOf, payloadParts } from 'slipway/workflows/inside';
import { payloadSources, type PayloadSchema, type PayloadSource } from '../../scripts/generate/payloads/schemas';
import { payloadShape } from '../../scripts/generate/payloads/shapes';

const kindsAt = (path: string, ...events: string[]) => payloadParts(path.split('.'), events)?.map(({ kind }) => kind);

describe('the payload of an event', () => {
  test('is known of all but those that have none of their own', () => {
    expect(Object.keys(EVENTS).filter((event) => !describedEvents().includes(event))).toEqual(['image_version', 'workflow_call']);
  });

  test('says what its properties are, without case', () => {
    expect(kindsAt('issue.title', 'issues')).toEqual(['text']);
    expect(kindsAt('Issue.Number', 'issues')).toEqual(['number']);
    expect(kindsAt('pull_request.draft', 'pull_request_target')).toEqual(['boolean']);
    expect(kindsAt('issue.created_at', 'issue_comment')).toEqual(['made']);
    expect(kindsAt('issue.html_url', 'issues')).toEqual(['made']);
    expect(kindsAt('issue.user', 'issues')).toEqual(['object']);
    expect(kindsAt('issue.labels', 'issues')).toEqual(['list']);
    expect(kindsAt('issue.labels.*.name', 'issues')).toEqual(['text']);
    expect(kindsAt('client_payload', 'repository_dispatch')).toEqual(['open']);
    expect(payloadParts(['pull_request', 'state'], ['pull_request'])).toEqual([{ kind: 'choice', values: ['closed', 'open'] }]);
  });

  test('is asked of several events at once, and has what any of them has', () => {
    expect(kindsAt('number', 'pull_request', 'push')).toEqual(['number']);
    expect(kindsAt('ref', 'push', 'workflow_dispatch')).toEqual(['text', 'text']);
    expect(kindsAt('issue.titel', 'issues', 'issue_comment')).toEqual([]);
    expect(kindsAt('issue.labels.0.name', 'issues')).toEqual(['text']);
    expect(kindsAt('issue.labels.name', 'issues')).toEqual([]);
    expect(kindsAt('issue.number.x', 'issues')).toEqual([]);
  });

  test('is not known below what anybody may fill, and of an event that nobody describes', () => {
    expect(kindsAt('client_payload.x.y', 'repository_dispatch')).toBeUndefined();
    expect(kindsAt('inputs.x', 'workflow_dispatch')).toBeUndefined();
    expect(kindsAt('issue', 'issues', 'image_version')).toBeUndefined();
    expect(kindsAt('issue', 'constructor')).toBeUndefined();
  });

  test('of a schedule is the line that started it, and the repository', () => {
    expect([...payloadOf('schedule')!.properties.keys()].sort()).toEqual(['enterprise', 'organization', 'repository', 'schedule', 'workflow']);
    expect(kindsAt('repository.full_name', 'schedule')).toEqual(['text']);
  });

  test('has what only the newer of the two descriptions knows, and what only the older one knows', () => {
    expect(kindsAt('issue.type.name', 'issues')).toEqual(['text']);
    expect(kindsAt('repository.stargazers', 'push')).toEqual(['number']);
  });
});

describe('what the schemas say together', () => {
  const source = (...payloads: PayloadSchema[]): PayloadSource => ({ source: 'test', payloadsOf: () => payloads, resolve: (schema) => schema });
  const shape = (...schemas: PayloadSchema[]) => payloadShape('x', schemas.map((schema) => source({ type: 'object', properties: { a: schema } })));
  const a = (...schemas: PayloadSchema[]) => {
    const found = shape(...schemas);
    return found?.kind === 'object' ? found.properties.get('a') : found;
  };

  test.each<[string, PayloadSchema[], object]>([
    ['a text that may be missing', [{ type: ['string', 'null'] }], { kind: 'text' }],
    ['a text of which one source knows the format', [{ type: 'string' }, { type: 'string', format: 'uri' }], { kind: 'made' }],
    ['a format that says nothing about the author', [{ type: 'string', format: 'email' }], { kind: 'text' }],
    ['the choices of all', [{ type: 'string', enum: ['b', null] }, { oneOf: [{ const: 'a' }, { type: 'null' }] }], { kind: 'choice', values: ['a', 'b'] }],
    ['a choice that is open elsewhere', [{ type: 'string', enum: ['b'] }, { type: 'string' }], { kind: 'text' }],
    ['numbers', [{ type: 'integer' }, { type: 'number' }], { kind: 'number' }],
    ['sources that disagree', [{ type: 'integer' }, { type: 'string' }], { kind: 'any' }],
    ['nothing but null', [{ type: 'null' }], { kind: 'made' }],
    ['a list', [{ type: 'array', items: { type: 'boolean' } }], { kind: 'list', of: { kind: 'boolean' } }],
    ['an object that anybody may fill', [{ type: 'object', additionalProperties: true, properties: { b: { type: 'string' } } }], { kind: 'open' }],
    ['an object of which nobody says anything', [{ type: 'object' }], { kind: 'open' }],
    ['the parts of an object', [{ allOf: [{ type: 'object', properties: { B: { type: 'string' } } }, { type: 'object', properties: { c: { type: 'number' } } }] }], { kind: 'object', properties: new Map([['b', { kind: 'text' }], ['c', { kind: 'number' }]]) }],
  ])('%s', (_, schemas, expected) => {
    expect(a(...schemas)).toEqual(expected);
  });

  test('an event that nobody describes has none', () => {
    expect(payloadShape('image_version', payloadSources())).toBeUndefined();
  });
});
