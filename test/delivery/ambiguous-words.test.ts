import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** How a text is written. */
function written(text: string): string {
  const delivery = Delivery.standalone();
  new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'job').run('make', { env: { VALUE: text } });
  return /^ +VALUE: (.*)$/m.exec(delivery.synthText('.github/workflows/ci.yml'))![1];
}

describe('F8: a text that some reader takes for something else is quoted', () => {
  test.each([
    ['a boolean', ['y', 'N', 'yes', 'No', 'on', 'OFF', 'true', 'False']],
    ['nothing', ['null', 'Null', '~']],
    ['a number', ['1', '-1', '+1', '1.5', '.5', '1_000', '1e3', '1.5e+3', '1E-3', '017', '12:30', '12:30:45']],
    ['a number to another base', ['0x1F', '0o17', '0b101', '-0xff']],
    ['infinity, or no number', ['.inf', '-.Inf', '.NaN']],
    ['a date', ['2026-11-28', '2026-1-2', '1999-12-31']],
    ['a time', ['2026-11-28T10:20:30Z', '2026-11-28t10:20:30', '2026-11-28 10:20:30', '2026-11-28 10:20:30.5 +01:00', '2026-11-28\t10:20:30']],
    ['a merge, or a value', ['<<', '=']],
  ])('%s: %j', (_, texts) => {
    expect(texts.map(written)).toEqual(texts.map(() => expect.stringMatching(/^(['"]).*\1$/)));
  });

  test('a time table, because everybody does', () => {
    expect(['0 3 * * 1', '*/5 * * * *', '0 3 * * MON-FRI'].map(written)).toEqual(["'0 3 * * 1'", "'*/5 * * * *'", "'0 3 * * MON-FRI'"]);
  });
});

test.each(['yesterday', 'nobody', 'one', 'nullable', '1.2.3-rc', 'v1', '1e3x', '0xyz', 'infinite', '2026-11', '2026-11-28-nightly', '2026-11-281', '12026-11-28', 'since 2026-11-28', '3 of 4'])('%s is a text to everybody, and stays as it is', (text) => {
  expect(written(text)).toBe(text);
});
