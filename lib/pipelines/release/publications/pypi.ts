import { IPublication } from './publication';
import { PypiPublicationOptions } from './publication-options';
import { CHECK_PYTHON, VERIFY_PYTHON } from './scripts';
import { PypiPublish, SetupPython } from '../../../actions/inside';
import { IStep, JobEnvironment, RunStep } from '../../../workflows/inside';
import { ReleaseVersion } from '../release-version';

/** The Python package index, or another one of its kind. */
export function toPypi(options: PypiPublicationOptions): IPublication {
  const { project, artifact, environment, pythonVersion = '3.13', indexUrl = 'https://pypi.org/simple/', uploadUrl, smokeTest, name = 'pypi' } = options;
  const page = indexUrl === 'https://pypi.org/simple/' ? `https://pypi.org/project/${project}/` : undefined;
  const env = (version: ReleaseVersion) => ({ PROJECT: project, VERSION: version.version });
  const files = () => artifact._into('dist');
  const python = () => new SetupPython({ pythonVersion });
  return {
    publicationName: name,
    registryTitle: 'PyPI',
    artifacts: [artifact],
    environment: environment ?? JobEnvironment.named(name, page === undefined ? {} : { url: page }),
    publishSteps: (version): IStep[] => [
      python(),
      ...files(),
      new RunStep(CHECK_PYTHON, { name: 'Look at what is published', shell: 'python', env: env(version) }),
      new PypiPublish({ name: 'Publish', packagesDir: 'dist', attestations: true, ...uploadUrl !== undefined && { repositoryUrl: uploadUrl } }),
    ],
    verifySteps: (version): IStep[] => [
      python(),
      ...files(),
      new RunStep(VERIFY_PYTHON, { name: 'Install this version', shell: 'bash', env: { ...env(version), INDEX: indexUrl, TRIES: 20, PAUSE: 15 } }),
      ...smokeTest === undefined ? [] : [new RunStep(`source check/bin/activate\n${smokeTest}`, { name: 'Try it', shell: 'bash' })],
    ],
  };
}
