import { declareCi } from './ci';
import { declareCodeScanning } from './code-scanning';
import { declareCommunity } from './community';
import { declareKubernetes } from './kubernetes';
import { declareMutation } from './mutation';
import { declareOwners } from './owners';
import { declarePackages } from './packages';
import { pinActions } from './pins';
import { Registries } from './registries';
import { declareRelease } from './release';
import { declareRules } from './rules';
import { declareScorecard } from './scorecard';
import { declareUpdates } from './updates';
import { Delivery } from 'slipway/delivery';
import { GithubRepository, Visibility } from 'slipway/repository';

/** The whole delivery system of this repository, from a pull request to the packages that people install. */
export function declareDelivery(delivery: Delivery): void {
  new GithubRepository(delivery, 'slipway-delivery/slipway', { visibility: Visibility.PUBLIC });
  pinActions(delivery);

  const packages = declarePackages(delivery);
  declareCi(delivery, packages);
  declareRelease(delivery, packages, new Registries(delivery));

  declareCodeScanning(delivery);
  declareScorecard(delivery);
  declareMutation(delivery);
  declareKubernetes(delivery);

  declareRules(delivery);
  declareOwners(delivery);
  declareUpdates(delivery);
  declareCommunity(delivery);
}
