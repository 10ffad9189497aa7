import { IPublication } from './publication';
import { HelmChartPublicationOptions } from './publication-options';
import { PUSH_CHART, VERIFY_CHART } from './scripts';
import { Attest, DockerLogin, SetupCosign, SetupHelm } from '../../../actions/inside';
import { IStep, JobEnvironment, PermissionLevel, Permissions, RunStep } from '../../../workflows/inside';
import { IRegistryLogin } from '../../image/registry-login';

/** A chart in a registry of images, signed as an image is. */
export function toHelmRegistry(options: HelmChartPublicationOptions): IPublication {
  const { chart, repository, artifact, helmVersion = 'v3.19.0', login, environment, name = 'chart' } = options;
  const signIn: IRegistryLogin = login ?? { loginSteps: () => [new DockerLogin({ registry: 'ghcr.io' })] };
  const packages = (level: PermissionLevel) => (repository.startsWith('ghcr.io/') ? { packages: level } : {});
  const first = (): IStep[] => [
    new SetupHelm({ version: helmVersion }),
    ...artifact._into('dist'),
    ...signIn.loginSteps(),
  ];
  return {
    publicationName: name,
    registryTitle: 'the Helm registry',
    artifacts: [artifact],
    environment: environment ?? JobEnvironment.named(name),
    publishSteps: (version): IStep[] => {
      const push = new RunStep(PUSH_CHART, { name: 'Publish', shell: 'bash', env: { CHART: chart, REPOSITORY: repository, VERSION: version.version }, permissions: Permissions.of(packages(PermissionLevel.WRITE)) });
      return [
        ...first(),
        push,
        new SetupCosign(),
        new RunStep('cosign sign --yes "$CHART@$DIGEST"', { name: 'Sign the chart', shell: 'bash', env: { CHART: `${repository}/${chart}`, DIGEST: push.output('digest') }, permissions: Permissions.of({ idToken: PermissionLevel.WRITE, ...packages(PermissionLevel.WRITE) }) }),
        new Attest({ name: 'Attest where the chart comes from', subjectName: `${repository}/${chart}`, subjectDigest: push.output('digest'), pushToRegistry: true }),
      ];
    },
    verifySteps: (version): IStep[] => [
      ...first(),
      new RunStep(VERIFY_CHART, { name: 'Pull this version', shell: 'bash', env: { CHART: chart, REPOSITORY: repository, VERSION: version.version, TRIES: 10, PAUSE: 15 }, permissions: Permissions.of(packages(PermissionLevel.READ)) }),
    ],
  };
}
