import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { RepositorySettings } from 'slipway/repository';

/** GL-38: secrets are those of environments, and the runs can be looked at for 90 days. GL-39: the machines that jobs fall back on. */
export function declareSettings(delivery: Delivery): void {
  new RepositorySettings(delivery, {
    actions: { retention: Duration.days(90) },
    immutableReleases: true,
    vulnerabilityAlerts: true,
    variables: ['LINUX_RUNNER'],
  });
}
