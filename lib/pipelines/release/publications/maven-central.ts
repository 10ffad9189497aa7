import { IPublication } from './publication';
import { MavenCentralPublicationOptions } from './publication-options';
import { CHECK_MAVEN, VERIFY_MAVEN } from './scripts';
import { Checkout, SetupJava, SetupJavaDistribution } from '../../../actions/inside';
import { IStep, JobEnvironment, RunStep } from '../../../workflows/inside';

/** Maven Central knows no identity tokens: a token of the portal and a key are secrets of the environment. */
export function toMavenCentral(options: MavenCentralPublicationOptions): IPublication {
  const { coordinates, javaVersion, username, password, gpgPrivateKey, gpgPassphrase, command = 'mvn --batch-mode --no-transfer-progress -DskipTests deploy', environment, name = 'maven-central' } = options;
  const [group, artifact] = coordinates.split(':');
  return {
    publicationName: name,
    registryTitle: 'Maven Central',
    artifacts: [],
    environment: environment ?? JobEnvironment.named(name, { url: `https://central.sonatype.com/artifact/${group}/${artifact}` }),
    publishSteps: (version): IStep[] => [
      new Checkout(),
      new SetupJava({ javaVersion, distribution: SetupJavaDistribution.TEMURIN, serverId: 'central', serverUsername: 'CENTRAL_USERNAME', serverPassword: 'CENTRAL_PASSWORD', gpgPrivateKey, gpgPassphrase: 'GPG_PASSPHRASE' }),
      new RunStep(CHECK_MAVEN, { name: 'Look at what is published', shell: 'bash', env: { VERSION: version.version } }),
      new RunStep(command, { name: 'Publish', env: { CENTRAL_USERNAME: username, CENTRAL_PASSWORD: password, GPG_PASSPHRASE: gpgPassphrase } }),
    ],
    verifySteps: (version): IStep[] => [
      new SetupJava({ javaVersion, distribution: SetupJavaDistribution.TEMURIN }),
      new RunStep(VERIFY_MAVEN, { name: 'Get this version', shell: 'bash', env: { COORDINATES: coordinates, VERSION: version.version, TRIES: 45, PAUSE: 60 } }),
    ],
  };
}
