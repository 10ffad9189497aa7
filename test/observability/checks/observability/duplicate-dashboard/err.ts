import { Delivery } from 'slipway/delivery';
import { GrafanaDashboard } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  new GrafanaDashboard(delivery, 'checkout', { title: 'Checkout', description: 'Payments.' });
  new GrafanaDashboard(delivery, 'payments', { title: 'Payments', description: 'Payments.', uid: 'checkout' }); // finding
  new GrafanaDashboard(delivery, 'refunds', { title: 'Payments', description: 'Payments that went back.' }); // finding
  new GrafanaDashboard(delivery, 'basket', { title: 'Checkout', description: 'What is in it.', uid: 'checkout' }); // finding
}
