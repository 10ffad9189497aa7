import { Delivery } from 'slipway/delivery';
import { GrafanaDashboard } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  new GrafanaDashboard(delivery, 'shop', { title: 'Shop', description: 'Orders and visitors.' });
  new GrafanaDashboard(delivery, 'checkout', { title: 'Checkout', description: 'Payments.', uid: 'shop-checkout' });
}
