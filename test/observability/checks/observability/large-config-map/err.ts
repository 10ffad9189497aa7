import { Delivery } from 'slipway/delivery';
import { DashboardManifest, GrafanaDashboard, TextPanel } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const shop = new GrafanaDashboard(delivery, 'shop', { title: 'Shop', description: 'Orders.', manifests: [DashboardManifest.configMap()] }); // finding
  // Half as many characters as bytes.
  new TextPanel(shop, 'about', { content: 'ü'.repeat(1024 * 512) });
}
