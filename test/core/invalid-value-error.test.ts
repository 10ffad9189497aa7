import { fromUserFrame } from '../../lib/core/private/user-frame';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

test('the first line of the stack is the user’s, also where the value is judged far below the call', () => {
  const ci = new Workflow(Delivery.standalone(), 'ci', { triggers: [Trigger.push()] });
  let stack = '';
  try {
    new Job(ci, 'test', { tiemout: 3 } as object);
  } catch (error) {
    stack = (error as Error).stack!;
  }
  const [message, first] = stack.split('\n');
  expect(message).toMatch(/^(InvalidValue)?Error: new Job\('test', \{ tiemout: 3 \}\): there is no option 'tiemout'; did you mean 'timeout'\?$/);
  expect(first).toContain(`${__filename}:9:`);
});

test('where no line is the user’s, as in a Python program, the stack stays as it is', () => {
  const stack = `Error: no\n    at Job (${require.resolve('../../lib/workflows/job')}:1:1)\n    at node:internal/main:2:3`;
  expect(fromUserFrame(stack)).toBe(stack);
});
