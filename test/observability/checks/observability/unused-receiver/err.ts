import { Delivery } from 'slipway/delivery';
import { AlertRouting, Receiver } from 'slipway/observability';

export function declare(delivery: Delivery): void {
  const slack = Receiver.slack(delivery, 'slack');
  Receiver.teams(delivery, 'teams'); // finding
  new AlertRouting(delivery, 'alertmanager', { defaultReceiver: slack });
}
