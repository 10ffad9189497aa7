import { EVENTS } from 'slipway/workflows/inside';
import { read, workflow } from './support';
import { Job, Trigger } from 'slipway/workflows';

/** The methods of `Trigger` whose name is not GitHub's in camel case. */
const RENAMED: Readonly<Record<string, string>> = { public: 'madePublic' };
const ARGUMENTS: Readonly<Record<string, object>> = { schedule: { cron: '17 3 * * *' }, workflow_run: { workflows: ['CI'] } };

const factories = Trigger as unknown as Readonly<Record<string, (options?: object) => Trigger>>;
const methodOf = (event: string) => RENAMED[event] ?? event.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const events = Object.keys(EVENTS).filter((event) => event !== 'workflow_call');

test('every event has a method, and every method an event', () => {
  const methods = Object.getOwnPropertyNames(Trigger).filter((name) => typeof factories[name] === 'function' && !['prototype', 'of'].includes(name));
  expect(methods.sort()).toEqual(events.map(methodOf).sort());
});

test.each(events)('%s is GitHub’s key for what its method makes', (event) => {
  const { delivery, ci } = workflow({ triggers: [event === 'repository_dispatch' ? Trigger.repositoryDispatch() : factories[methodOf(event)](ARGUMENTS[event])] });
  new Job(ci, 'build').run('make');
  expect(Object.keys(read(delivery).on)).toEqual([event]);
});

test('filters are written under GitHub’s names', () => {
  const { delivery, ci } = workflow({
    triggers: [
      Trigger.push({ branchesIgnore: ['wip/**'], tags: ['v*'], pathsIgnore: ['docs/**'] }), Trigger.schedule({ cron: '17 3 * * 1', timezone: 'Europe/Berlin' }, { cron: '41 4 * * *' }),
      Trigger.repositoryDispatch('deploy'),
    ],
  });
  new Job(ci, 'build').run('make');
  expect(read(delivery).on).toEqual({
    push: { 'branches-ignore': ['wip/**'], 'tags': ['v*'], 'paths-ignore': ['docs/**'] },
    schedule: [{ cron: '17 3 * * 1', timezone: 'Europe/Berlin' }, { cron: '41 4 * * *' }],
    repository_dispatch: { types: ['deploy'] },
  });
});
