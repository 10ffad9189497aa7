import { InvalidValueError } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { MetricCatalogue } from 'slipway/observability';

/** A delivery with a metric of every type. */
export function makeShop() {
  const delivery = Delivery.standalone();
  const catalogue = new MetricCatalogue(delivery, 'shop');
  return {
    delivery,
    catalogue,
    orders: catalogue.counter('shop_orders_total', { help: 'Orders that were placed.', labels: { result: ['success', 'failure'] }, openLabels: ['country'] }),
    visitors: catalogue.gauge('shop_visitors', { help: 'Who is there.' }),
    opened: catalogue.gauge('shop_opened_timestamp_seconds', { help: 'When it was opened.', unit: 'seconds' }),
    latency: catalogue.histogram('shop_request_seconds', { help: 'How long requests took.', unit: 'seconds', openLabels: ['route'], buckets: [0.1, 1] }),
  };
}

/** The error that a call is refused with. */
export function refused(call: () => unknown): InvalidValueError {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidValueError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
