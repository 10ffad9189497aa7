import { readdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { Language } from './language';
import { CONSTRUCTS, PROJEN, WORK, once, pack, repositoryOf } from './workplace';
import { output } from '../check';

/** Served for Python; what is written does not depend on it. */
const AWS_CDK = '2.275.0';

const BIN = process.platform === 'win32' ? 'Scripts' : 'bin';

/** The environment of the user, with the wheel of this library in it. */
export function environment(): string {
  const folder = once(join(WORK, 'python', `environment-${PROJEN}-${CONSTRUCTS}-${AWS_CDK}`), (made) => {
    output('python3', ['-m', 'venv', made], WORK);
    output(join(made, BIN, 'python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `projen==${PROJEN}`, `constructs==${CONSTRUCTS}`, `aws-cdk-lib==${AWS_CDK}`], WORK);
  });
  const dist = join(WORK, 'python', 'dist');
  pack('python', dist, '--force');
  const [wheel] = readdirSync(join(dist, 'python')).filter((file) => file.endsWith('.whl'));
  output(join(folder, BIN, 'python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--force-reinstall', '--no-deps', join(dist, 'python', wheel)], WORK);
  return join(folder, BIN);
}

export const PYTHON: Language = {
  name: 'python',
  program: '.projenrc.py',
  slipway: 'slipway',
  runs: 'python .projenrc.py',
  knowsLines: true,
  prepare: () => ({ repository: repositoryOf('python'), command: [join(environment(), process.platform === 'win32' ? 'python.exe' : 'python'), '.projenrc.py'] }),
};

/** Runs a program that stands on a page. */
export function runPage(python: string, text: string): string {
  const file = join(WORK, 'python', 'page.py');
  writeFileSync(file, text);
  return output(python, [file], WORK, { JSII_HOST_STACK_TRACES: '1', JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: 'true' });
}
