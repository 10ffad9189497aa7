import { Delivery } from 'slipway/delivery';
import { GithubRepository, StatusBadges } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** What stands on the way of other files. */
export const obstacles = { docs: 'a symbolic link' };

export function declare(delivery: Delivery): void {
  new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test').run('make test');
  new GithubRepository(delivery, 'acme/shop');
  // What a part of a file meets is said by 'repository/broken-marks'.
  new StatusBadges(delivery, 'badges', { file: 'docs/STATUS.md' });
}
