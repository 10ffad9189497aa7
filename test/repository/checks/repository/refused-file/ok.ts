import { Delivery } from 'slipway/delivery';
import { BranchProtection } from 'slipway/repository';

/** Files of others. */
export const existing = { '.github/CODEOWNERS': '* @acme/platform\n' };

export function declare(delivery: Delivery): void {
  new BranchProtection(delivery, 'main', { codeOwnerReviews: true });
}
