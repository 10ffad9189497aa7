import { IPublication } from './publication';
import { CratesPublicationOptions } from './publication-options';
import { CHECK_CRATE, VERIFY_CRATE } from './scripts';
import { Checkout, CratesIoAuth } from '../../../actions/inside';
import { IStep, JobEnvironment, RunStep } from '../../../workflows/inside';

/** crates.io takes sources, and builds them nowhere: what is published is packed where it is published. */
export function toCrates(options: CratesPublicationOptions): IPublication {
  const { crate, toolchain, environment, name = 'crates-io' } = options;
  const named = { CRATE: crate, RUSTUP_TOOLCHAIN: toolchain };
  const rust = () => new RunStep('rustup toolchain install "$RUSTUP_TOOLCHAIN" --profile minimal --no-self-update', { name: `Set up Rust ${toolchain}`, env: { RUSTUP_TOOLCHAIN: toolchain } });
  return {
    publicationName: name,
    registryTitle: 'crates.io',
    artifacts: [],
    environment: environment ?? JobEnvironment.named(name, { url: `https://crates.io/crates/${crate}` }),
    publishSteps: (version): IStep[] => {
      const identity = new CratesIoAuth();
      return [
        new Checkout(),
        rust(),
        new RunStep(CHECK_CRATE, { name: 'Look at what is published', shell: 'bash', env: { ...named, VERSION: version.version } }),
        new RunStep('cargo package --locked --package "$CRATE"', { name: 'Build what is published', comment: 'Scripts of the build run before there is a token.', env: named }),
        identity,
        new RunStep('cargo publish --locked --no-verify --package "$CRATE"', { name: 'Publish', env: { ...named, CARGO_REGISTRY_TOKEN: identity.token } }),
      ];
    },
    verifySteps: (version): IStep[] => [rust(), new RunStep(VERIFY_CRATE, { name: 'Resolve this version', shell: 'bash', env: { ...named, VERSION: version.version, TRIES: 20, PAUSE: 15 } })],
  };
}
