import { Delivery } from 'slipway/delivery';
import { Greeting } from 'slipway/toy';

export function declare(delivery: Delivery): void {
  new Greeting(delivery, 'morning', { text: 'Good morning' });
}
