import { kinds, optionTable } from '../../../core/inside';
import { optionKinds } from '../../../workflows/inside';
import { BuiltArtifact } from '../built-artifact';

const matching = (pattern: RegExp, noun: string) => kinds.made((value) => typeof value === 'string' && pattern.test(value), noun);

const COMMON = {
  name: matching(/^[a-z][a-z\d-]{0,38}$/, "a name for the ids of jobs, such as 'pypi': letters in lower case, digits and '-'"),
  environment: kinds.made((value) => typeof (value as { environmentName?: unknown } | undefined)?.environmentName === 'string', "an environment, such as new DeploymentEnvironment(…) or JobEnvironment.named('pypi')"),
};
const ARTIFACT = kinds.made((value) => value instanceof BuiltArtifact, "a BuiltArtifact, such as BuiltArtifact.of(build, 'dist')");
const VERSION = matching(/^v?\d+(?:\.\d+){0,2}$/, "a version, such as '3.13'");
const URL = matching(/^https:\/\/\S+$/, "an address with https, such as 'https://test.pypi.org/simple/'");
const SCRIPT = kinds.text;
const NAME = /^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/;

export const PYPI = optionTable({
  ...COMMON,
  project: matching(/^[A-Za-z\d](?:[\w.-]*[A-Za-z\d])?$/, "the name of a project, such as 'acme-client'"),
  artifact: ARTIFACT,
  pythonVersion: VERSION,
  indexUrl: URL,
  uploadUrl: URL,
  smokeTest: SCRIPT,
}, ['project', 'artifact']);

export const NPM = optionTable({
  ...COMMON,
  packages: kinds.list(matching(NAME, "the name of a package, such as '@acme/client'")),
  artifact: ARTIFACT,
  nodeVersion: VERSION,
  restricted: kinds.flag,
  smokeTest: SCRIPT,
}, ['packages', 'artifact']);

export const GITHUB_PACKAGES = optionTable({
  ...COMMON,
  packages: kinds.list(matching(/^@[a-z\d][\w.-]*\/[a-z\d][\w.-]*$/, "the name of a package with its scope, such as '@acme/client'")),
  artifact: ARTIFACT,
  nodeVersion: VERSION,
}, ['packages', 'artifact']);

export const CRATES = optionTable({ ...COMMON, crate: matching(/^[A-Za-z][\w-]{0,63}$/, "the name of a crate, such as 'acme-client'"), toolchain: matching(/^\d+\.\d+(?:\.\d+)?$/, "the version of a toolchain, such as '1.90.0'") }, ['crate', 'toolchain']);

export const MAVEN_CENTRAL = optionTable({
  ...COMMON,
  coordinates: matching(/^[A-Za-z][\w.-]*:[A-Za-z][\w.-]*$/, "group and artifact, such as 'com.acme:client'"),
  javaVersion: VERSION,
  username: optionKinds.expression,
  password: optionKinds.expression,
  gpgPrivateKey: optionKinds.expression,
  gpgPassphrase: optionKinds.expression,
  command: SCRIPT,
}, ['coordinates', 'javaVersion', 'username', 'password', 'gpgPrivateKey', 'gpgPassphrase']);

export const HELM_CHART = optionTable({
  ...COMMON,
  chart: matching(/^[a-z\d](?:[a-z\d-]*[a-z\d])?$/, "the name of a chart, such as 'shop'"),
  repository: matching(/^[a-z\d.-]+(?::\d+)?(?:\/[a-z\d._-]+)+$/, "where charts are kept, without oci://, such as 'ghcr.io/acme/charts'"),
  artifact: ARTIFACT,
  helmVersion: matching(/^v\d+\.\d+\.\d+$/, "a version of Helm, such as 'v3.19.0'"),
  login: kinds.made((value) => typeof (value as { loginSteps?: unknown } | undefined)?.loginSteps === 'function', 'what signs a job in, such as RegistryLogin.password({ … })'),
}, ['chart', 'repository', 'artifact']);
