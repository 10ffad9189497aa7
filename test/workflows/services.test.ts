import { read, textOf, workflow } from './support';
import { Duration } from 'slipway/core';
import { Vars } from 'slipway/expressions';
import { HealthCheck, Job, ServiceContainer } from 'slipway/workflows';

function declared(service: ServiceContainer) {
  const { delivery, ci } = workflow();
  new Job(ci, 'test', { services: { db: service } }).run('make test');
  return delivery;
}

const options = (healthCheck: HealthCheck, more?: string) => read(declared({ image: 'postgres:18', healthCheck, options: more })).jobs.test.services.db.options as string;

/** The arguments that the runner sees: it splits options as programs on Windows do. */
function argumentsOf(text: string): string[] {
  return [...text.matchAll(/(?:[^\s"]|"(?:[^"\\]|\\.)*")+/g)].map(([word]) => word.replace(/"((?:[^"\\]|\\.)*)"/g, (_, inside: string) => inside.replace(/\\(["\\])/g, '$1')));
}

describe('the health of a service', () => {
  test('is told as options of its container, in the words of Docker', () => {
    const check = { command: 'pg_isready', interval: Duration.seconds(5), timeout: Duration.minutes(1), startPeriod: Duration.seconds(20), retries: 10 };
    expect(options(check)).toBe('--health-cmd pg_isready --health-interval 5s --health-timeout 60s --health-start-period 20s --health-retries 10');
  });

  test('says nothing about what Docker decides', () => expect(options({ command: 'pg_isready' })).toBe('--health-cmd pg_isready'));

  test('stands behind other options', () => expect(options({ command: 'pg_isready' }, '--memory 2g\n')).toBe('--memory 2g --health-cmd pg_isready'));

  test.each(['pg_isready --username postgres', 'sh -c "exit 0"', "test '$A' = b | grep \"x y\"", 'a\\"b', 'ends in \\'])('takes %s as one argument', (command) => {
    expect(argumentsOf(options({ command }))).toEqual(['--health-cmd', command]);
  });

  test('may come from an expression', () => expect(options({ command: Vars.get('CHECK') })).toBe('--health-cmd "${{ vars.CHECK }}"'));

  test.each<[string, ServiceContainer, string]>([
    ['no command', { image: 'a', healthCheck: {} as HealthCheck }, 'services.db.healthCheck.command is missing'],
    ['a number as a length of time', { image: 'a', healthCheck: { command: 'b', interval: 5 as never } }, 'services.db.healthCheck.interval must be a Duration, such as Duration.seconds(5)'],
    ['no length of time', { image: 'a', healthCheck: { command: 'b', timeout: Duration.seconds(0) } }, 'healthCheck.timeout must be a Duration'],
    ['half a run', { image: 'a', healthCheck: { command: 'b', retries: 1.5 } }, 'healthCheck.retries must be a whole number'],
    ['two checks', { image: 'a', healthCheck: { command: 'b' }, options: '--memory 2g --health-retries 3' }, 'services.db.options must not say what healthCheck says'],
  ])('refuses %s', (_, service, why) => expect(() => declared(service)).toThrow(why));
});

test('a service is explained to the reader of the file', () => {
  expect(textOf(declared({ image: 'postgres:18', comment: 'As in production.' }))).toMatch(/ {4}services:\n {6}# As in production\.\n {6}db:\n {8}image: postgres:18\n/);
});
