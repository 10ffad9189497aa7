import { lineOf } from '../../../../lib/runtime/dora/events/canonical';
import { eventId, ID, LONGEST_ID } from '../../../../lib/runtime/dora/events/event-id';
import { NoEventError, readEvent } from '../../../../lib/runtime/dora/events/read-event';
import { deploy } from '../support/events';

const changed = (more: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(lineOf(deploy(0, 1, { leads: [1] }))), ...more });

describe('reading an event', () => {
  test('what was written is read, and what nobody knows is left out', () => {
    expect(lineOf(readEvent(changed({ surprise: 1 })))).toBe(lineOf(deploy(0, 1, { leads: [1] })));
  });

  test.each<[string, string, string]>([
    ['no JSON', '{', 'it is no JSON object'],
    ['a list', '[]', 'it is no JSON object'],
    ['null', 'null', 'it is no JSON object'],
    ['a newer version', changed({ v: 2 }), 'a newer program wrote it'],
    ['another version', changed({ v: 0 }), 'its version is not 1'],
    ['another kind', changed({ kind: 'toString' }), 'its kind is none of deploy, release, incident, recovery, run, scan'],
    ['a time before 1970', changed({ at: -1 }), 'its time (at) is no number of seconds since 1970'],
    ['a time in milliseconds', changed({ at: 1_700_000_000_000 }), 'its time (at) is no number of seconds since 1970'],
    ['an id that leads elsewhere', changed({ id: '../../x' }), 'its id is not made of letters, digits, dots, _ and -'],
    ['an id without an end', changed({ id: 'x'.repeat(LONGEST_ID + 1) }), 'its id is not made of letters, digits, dots, _ and -'],
    ['no environment', changed({ environment: undefined }), 'its environment is missing'],
    ['an endless environment', changed({ environment: 'x'.repeat(300) }), 'its environment is none that there can be'],
    ['a version that is no hash', changed({ sha: 'main' }), 'its sha is none that there can be'],
    ['a result that there is not', changed({ result: 'perhaps' }), 'its result is none that there can be'],
    ['a time before the change', changed({ leads: [-1] }), 'its leads is none that there can be'],
    ['a number that is none', changed({ leads: ['1'] }), 'its leads is none that there can be'],
    ['too much', changed({ job: 'x'.repeat(70_000) }), 'it is longer than 65536 characters'],
  ])('%s is no event', (_, line, why) => {
    expect(() => readEvent(line)).toThrow(new NoEventError(why));
  });
});

describe('the id of an event', () => {
  test('GL-6: it is the same for whoever records the same again', () => {
    expect(eventId(12, 1, 'production', 'deploy', 0)).toBe('12-1-production-deploy-0');
  });

  test('what no file and no key can be called is changed, and two that would become one stay two', () => {
    const ids = ['a/b', 'a_b', 'a:b', 'ü', 'é', 'x'.repeat(400), `${'x'.repeat(400)}y`].map((name) => eventId(1, 1, name, 'job', 0));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect([id.length <= LONGEST_ID, ID.test(id)]).toEqual([true, true]);
  });

  test('parts that run into each other stay two when one of them had to be changed', () => {
    expect(eventId('a/b', 'c')).not.toBe(eventId('a', 'b/c'));
  });
});
