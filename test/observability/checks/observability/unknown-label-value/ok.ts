import { Delivery } from 'slipway/delivery';
import { AlertGroup, MetricCatalogue, PromQl, RecordingRule } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  new MetricCatalogue(delivery, 'shop').counter('shop_orders_total', { help: 'Orders that were placed.', labels: { channel: ['web', 'phone'] }, openLabels: ['country'] });
  const group = new AlertGroup(delivery, 'shop');
  const matchers = ['channel="web"', 'channel!="phone"', 'channel=~"web|phone"', 'channel=~"w.+"', 'channel=~".+"', 'channel!~"(we|wi)b"', 'channel!=""', 'country="nl"', "channel='web'", 'channel=`web`', 'channel=~"web|"'];
  for (const [at, matcher] of matchers.entries()) new RecordingRule(group, `shop:shop_orders:number${at}`, { expression: PromQl.raw(`sum(shop_orders_total{${matcher}})`) });
  // What a label has may look like a pattern.
  const lines = new MetricCatalogue(delivery, 'lines').counter('lines_read_total', { help: 'Lines that were read.', labels: { kind: ['a|b', 'c\\d', '(e'] } });
  new RecordingRule(group, 'lines:lines_read:some', { expression: lines.rate().where({ kind: ['a|b', 'c\\d', '(e'] }).sum() });
}
