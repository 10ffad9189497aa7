import { Delivery } from 'slipway/delivery';
import { Release } from 'slipway/promotion';
import { BackendChecks } from './backend-ci';
import { IMAGE, declareImage } from './image';

/** OR-4, OR-6: what main and a release tag make. A tag `v1.2.3` makes the release `1.2.3`, a commit of main `dev-` and its first seven digits. */
export function declareRelease(delivery: Delivery, { workflow, quality, unit, integration, contracts, security }: BackendChecks): Release {
  const release = new Release(delivery, 'orders', { images: { api: IMAGE } });
  declareImage(release, workflow, [quality, unit, integration, contracts, security]);
  return release;
}
