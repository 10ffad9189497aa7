import { ActionPins } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';

/** Releases that are newer than those of the catalogue, where the difference matters here. */
export function pinActions(delivery: Delivery): void {
  const pins = ActionPins.of(delivery);
  // It signs what it uploads since 1.11, and PyPI shows the attestation beside the file.
  pins.pin('pypa/gh-action-pypi-publish', { sha: 'dc37677b2e1c63e2034f94d8a5b11f265b73ba33', version: 'v1.14.2' });
  // It knows the version of zizmor that the conformance suite runs.
  pins.pin('zizmorcore/zizmor-action', { sha: '3dc1ecc9bcb9e94e9b2c709687979e1298497054', version: 'v0.6.2' });
}
