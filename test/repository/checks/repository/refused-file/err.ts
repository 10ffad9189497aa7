import { Delivery } from 'slipway/delivery';
import { BranchProtection } from 'slipway/repository';

/** Files of others: the first is too long for GitHub, the second is nobody's business here. */
export const existing = {
  '.github/CODEOWNERS': '# Whoever owns nothing else owns all of it.\n'.repeat(80_000),
  '.github/dependabot.yml': 'version: 1\n',
};

export function declare(delivery: Delivery): void {
  new BranchProtection(delivery, 'main', { codeOwnerReviews: true }); // finding
}
