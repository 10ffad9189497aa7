import { Said, called, named, unlessNone } from './said';
import { DependabotRegistryModel } from '../../repository/inside';

/** Which call makes a registry of which type. */
const CALLS: Readonly<Record<string, string>> = {
  'cargo-registry': 'cargo',
  'composer-repository': 'composer',
  'docker-registry': 'docker',
  'git': 'git',
  'goproxy-server': 'goproxy',
  'helm-registry': 'helm',
  'hex-organization': 'hexOrganization',
  'hex-repository': 'hexRepository',
  'maven-repository': 'maven',
  'npm-registry': 'npm',
  'nuget-feed': 'nuget',
  'pub-repository': 'pub',
  'python-index': 'python',
  'rubygems-server': 'rubygems',
  'terraform-registry': 'terraform',
};

/** A private registry. What is secret is read from a secret; a password in the file itself has no words here. */
export function registrySaid({ name, type, settings }: DependabotRegistryModel): Said {
  const { url, username, password, token, 'replaces-base': replacesBase, organization, key, repo, 'auth-key': authKey, 'public-key-fingerprint': publicKeyFingerprint } = settings;
  const secrets = { username: secret(username), password: secret(password), token: secret(token), key: secret(key), authKey: secret(authKey), publicKeyFingerprint: secret(publicKeyFingerprint) };
  return called(named('DependabotRegistry'), Object.hasOwn(CALLS, type) ? CALLS[type] : type, name, { url, organization, repo, ...secrets, oidc: oidcOf(settings), replacesBase });
}

const SECRET = /^\$\{\{\s*secrets\.([A-Za-z_]\w*)\s*\}\}$/;

function secret(value: string | boolean | undefined): unknown {
  const [, name] = SECRET.exec(String(value)) ?? [];
  return name === undefined ? value : called(named('Secrets'), 'get', name);
}

function oidcOf(settings: DependabotRegistryModel['settings']): Said | undefined {
  const of = (...keys: string[]) => keys.map((key) => settings[key]);
  const oidc = named('DependabotOidc');
  if (settings['tenant-id'] !== undefined) return called(oidc, 'azure', ...of('tenant-id', 'client-id').map(secret));
  if (settings['jfrog-oidc-provider-name'] !== undefined) {
    const [providerName, audience, identityMapping] = of('jfrog-oidc-provider-name', 'audience', 'identity-mapping-name');
    return called(oidc, 'jfrog', { providerName, audience, identityMapping });
  }
  const [region, accountId, roleName, domain, domainOwner, audience] = of('aws-region', 'account-id', 'role-name', 'domain', 'domain-owner', 'audience');
  const aws = unlessNone({ region, accountId, roleName, domain, domainOwner, audience });
  return aws && called(oidc, 'aws', aws);
}
