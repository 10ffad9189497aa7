import { EVENTS } from 'slipway/workflows/inside';
import { read, workflow } from './support';
import { Job, Trigger, Workflow } from 'slipway/workflows';

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

test('a workflow that follows another is written with its name, whatever its id and file are', () => {
  const { delivery, ci } = workflow({ name: 'Build and test', fileName: 'build.yaml' });
  const lint = new Workflow(delivery, 'lint', { triggers: [Trigger.push()] });
  const after = new Workflow(delivery, 'after', { triggers: [Trigger.workflowRun({ workflows: [ci, lint, 'CodeQL', { workflowName: 'made elsewhere' }] })] });
  for (const each of [ci, lint, after]) new Job(each, 'build').run('make');
  expect(read(delivery, 'after').on).toEqual({ workflow_run: { workflows: ['Build and test', 'lint', 'CodeQL', 'made elsewhere'] } });
});

test.each([[['ci', 1]], [[{}]], ['ci']])('what is no workflow and no name is refused: %j', (workflows) => {
  expect(() => Trigger.workflowRun({ workflows: workflows as never })).toThrow(/Trigger\.workflowRun.*workflows/);
});
