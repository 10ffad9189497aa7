import { Delivery } from 'slipway/delivery';
import { CodeOwners } from 'slipway/repository';

/** What was there before has the place of what is declared. */
export const existing = { '.github/CODEOWNERS': '* @acme/everybody\n' };

export function declare(delivery: Delivery): void {
  new CodeOwners(delivery).own('*', ['@acme/platform']);
}
