import { Delivery } from 'slipway/delivery';
import { DashboardManifest, GrafanaDashboard, TextPanel } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const shop = new GrafanaDashboard(delivery, 'shop', { title: 'Shop', description: 'Orders.', manifests: [DashboardManifest.configMap()] });
  new TextPanel(shop, 'about', { content: 'x'.repeat(1_000_000) });
  // Grafana itself and its operator read files of any size.
  const large = new GrafanaDashboard(delivery, 'large', { title: 'Large', description: 'Much.', manifests: [DashboardManifest.grafanaOperator({ instances: { dashboards: 'grafana' } })] });
  new TextPanel(large, 'about', { content: 'x'.repeat(1024 * 1024) });
}
