import { Delivery } from 'slipway/delivery';
import { CodeOwners } from 'slipway/repository';

/** Files of others, from before the program. */
export const existing = { 'CODEOWNERS': '* @acme/platform\n', 'docs/CODEOWNERS': '* @acme/writers\n' };

export function declare(delivery: Delivery): void {
  new CodeOwners(delivery).own('*', ['@acme/platform']); // finding
}
