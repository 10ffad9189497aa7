import { IPublication } from './publication';
import { GithubPackagesPublicationOptions, NpmPublicationOptions } from './publication-options';
import { PUBLISH_NPM, VERIFY_NPM } from './scripts';
import { SetupNode } from '../../../actions/inside';
import { Expression, Github } from '../../../expressions/inside';
import { IStep, JobEnvironment, PermissionLevel, Permissions, PermissionScopes, RunStep } from '../../../workflows/inside';

interface Registry {
  readonly title: string;
  readonly url: string;
  /** A registry that knows no identity tokens. */
  readonly token?: Expression;
  readonly publish: PermissionScopes;
  readonly verify: PermissionScopes;
}

const NPMJS: Registry = { title: 'npm', url: 'https://registry.npmjs.org', publish: { idToken: PermissionLevel.WRITE }, verify: {} };
const GITHUB: Registry = { title: 'GitHub Packages', url: 'https://npm.pkg.github.com', token: Github.token, publish: { packages: PermissionLevel.WRITE }, verify: { packages: PermissionLevel.READ } };

export const toNpm = (options: NpmPublicationOptions): IPublication => publication(NPMJS, { name: 'npm', ...options });

export const toGithubPackages = (options: GithubPackagesPublicationOptions): IPublication => publication(GITHUB, { name: 'github-packages', ...options });

function publication(registry: Registry, options: NpmPublicationOptions & { readonly name: string }): IPublication {
  const { packages, artifact, environment, nodeVersion = '24', restricted = false, smokeTest, name } = options;
  const byIdentity = registry.token === undefined;
  const page = byIdentity ? `https://www.npmjs.com/package/${packages[0]}` : undefined;
  const common = { PACKAGES: packages.join('\n'), ...!byIdentity && { NODE_AUTH_TOKEN: registry.token! } };
  const first = (): IStep[] => [
    // npm speaks with identity tokens since 11.5.1, which Node.js 24 brings.
    new SetupNode({ nodeVersion, registryUrl: registry.url, packageManagerCache: false, ...!byIdentity && { scope: packages[0].split('/')[0] } }),
    ...artifact._into('dist'),
  ];
  return {
    publicationName: name,
    registryTitle: registry.title,
    artifacts: [artifact],
    environment: environment ?? JobEnvironment.named(name, page === undefined ? {} : { url: page }),
    publishSteps: (version): IStep[] => [
      ...first(),
      new RunStep(PUBLISH_NPM, {
        name: 'Publish',
        shell: 'bash',
        env: { ...common, VERSION: version.version, PRERELEASE: version.prerelease, ACCESS: restricted ? 'restricted' : 'public', PROVENANCE: byIdentity && !restricted },
        permissions: Permissions.of(registry.publish),
      }),
    ],
    verifySteps: (version): IStep[] => [
      ...first(),
      new RunStep(VERIFY_NPM, {
        name: 'Install this version',
        shell: 'bash',
        env: { ...common, VERSION: version.version, SIGNATURES: byIdentity && !restricted, TRIES: 20, PAUSE: 15 },
        permissions: Permissions.of(registry.verify),
      }),
      ...smokeTest === undefined ? [] : [new RunStep(smokeTest, { name: 'Try it', shell: 'bash', workingDirectory: 'check' })],
    ],
  };
}
