import { Delivery } from 'slipway/delivery';
import { Greeting } from 'slipway/toy';

test('a greeting is written to a file of its name', () => {
  const delivery = Delivery.standalone();
  const { file } = new Greeting(delivery, 'morning', { text: 'Good morning' });
  expect(delivery.synthText(file)).toContain('text: Good morning\n');
});
