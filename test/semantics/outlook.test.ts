import { ANY_PULL, exampleRef, outlookOf } from '../../lib/semantics/outlook';

const valueOf = (path: string, event: string, ref?: string) => outlookOf({ event, ref }).valuesOf(path);

/** Events that speak of one pull request. */
const OF_PULL_REQUESTS = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'];

describe('what expressions find in the runs of an event', () => {
  test('is its name', () => {
    expect(valueOf('github.event_name', 'push')).toEqual(['push']);
  });

  test.each(OF_PULL_REQUESTS)('is a pull request of which nothing is known, for %s', (event) => {
    for (const path of ['github.event.pull_request', 'github.event.pull_request.title']) expect(valueOf(path, event)).toBeUndefined();
  });

  test.each(['push', 'issue_comment', 'workflow_run', 'pull_request_comment', 'pull_request_targets', 'a_pull_request'])('is no pull request for %s', (event) => {
    for (const path of ['github.event.pull_request', 'github.event.pull_request.title']) expect(valueOf(path, event)).toEqual([null]);
  });

  test.each(['workflow_run', 'merge_group'])('is a %s for that event alone', (event) => {
    for (const path of [`github.event.${event}`, `github.event.${event}.head_sha`]) {
      expect([valueOf(path, event), valueOf(path, 'push'), valueOf(path, 'pull_request')]).toEqual([undefined, [null], [null]]);
    }
  });

  test('is not known of other parts of the event, however they begin', () => {
    for (const path of ['github.event.pull_requests', 'github.event.workflow_runs.id', 'my.github.event.pull_request', 'github.event.number', 'github.actor']) expect([path, valueOf(path, 'push')]).toEqual([path, undefined]);
  });

  test.each(['github.head_ref', 'github.base_ref'])('is an empty %s, unless it is a pull request', (path) => {
    expect(['pull_request', 'pull_request_target'].map((event) => valueOf(path, event))).toEqual([undefined, undefined]);
    for (const event of ['push', 'pull_request_review', 'pull_request_targeted', 'not_pull_request']) expect([event, valueOf(path, event)]).toEqual([event, ['']]);
    expect([valueOf(`${path}s`, 'push'), valueOf(`my.${path}`, 'push')]).toEqual([undefined, undefined]);
  });

  test.each([
    ['refs/heads/main', 'main', 'branch'], ['refs/heads/refs/heads/x', 'refs/heads/x', 'branch'], ['refs/tags/v1', 'v1', 'tag'], ['refs/pull/1/merge', '1/merge', 'branch'], ['refs/notes/refs/tags/x', 'refs/notes/refs/tags/x', 'branch'],
  ])('is the ref that it runs on: %s', (ref, name, type) => {
    expect(['github.ref', 'github.ref_name', 'github.ref_type', 'github.ref_protected'].map((path) => valueOf(path, 'push', ref))).toEqual([[ref], [name], [type], undefined]);
    expect(['github.ref', 'github.ref_name', 'github.ref_type'].map((path) => valueOf(path, 'push'))).toEqual([undefined, undefined, undefined]);
  });

  test('is first what the caller knows', () => {
    const outlook = outlookOf({ event: 'push', ref: 'refs/heads/main', values: (path) => (path === 'github.ref' || path === 'github.event_name' ? ['x'] : undefined) });
    expect(['github.ref', 'github.event_name', 'github.ref_name'].map((path) => outlook.valuesOf(path))).toEqual([['x'], ['x'], ['main']]);
  });

  test('says how it went so far only where that is known', () => {
    expect([outlookOf({ event: 'push' }).soFar, outlookOf({ event: 'push', soFar: ['failed'] }).soFar]).toEqual([[], ['failed']]);
  });
});

test('an example stands for the refs of pull requests and of merge queues, and for no others', () => {
  expect([exampleRef('pull_request'), exampleRef('merge_group'), exampleRef('push'), exampleRef('pull_request_target')]).toEqual([ANY_PULL, 'refs/heads/gh-readonly-queue/main/pr-1', undefined, undefined]);
});
