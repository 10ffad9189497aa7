import { FILE, declared } from './support';
import * as cdk from '../../../lib/identity/aws/private/cdk';
import * as installed from '../../../lib/identity/aws/private/installed-version';
import { inHost } from '../../support/host';
import { thrownBy } from '../../support/thrown';

const version = jest.spyOn(installed, 'installedVersion');
afterAll(() => version.mockRestore());

const findings = (given: string | undefined) => {
  version.mockReturnValue(given);
  return declared().delivery.synth();
};

test('without aws-cdk-lib there is one finding, with the command that installs it, and everything else is written', () => {
  const { findings: found, documents } = findings(undefined);
  expect(found.map(({ id, message, fix }) => [id, message, fix])).toEqual([[
    'identity/aws-package', 'CloudFormation templates are made with the package aws-cdk-lib, which is not installed.', expect.stringContaining('npm install --save-dev aws-cdk-lib'),
  ]]);
  expect(documents.map(({ path }) => path)).toContain('.github/workflows/ci.yml');
  expect(documents.map(({ path }) => path)).not.toContain(FILE);
});

test.each([
  ['python', '`pip install aws-cdk-lib`, and import it in the program', "`pip install --upgrade 'aws-cdk-lib>=2.200,<3'`"],
  ['java', 'Add software.amazon.awscdk:aws-cdk-lib to the dependencies, and use a class of it', '[2.200,3)'],
  ['go', '`go get github.com/aws/aws-cdk-go/awscdk/v2`, and use it in the program', '`go get github.com/aws/aws-cdk-go/awscdk/v2@latest`'],
] as const)('G2: in %s the finding says what to install there, and that a program must use it', (language, install, replace) => {
  const [missing, old] = [undefined, '2.1.0'].map((given) => inHost(language, () => findings(given).findings[0]));
  expect(missing.message).toContain('which is not loaded');
  expect(missing.fix).toContain(install);
  expect(old.fix).toContain(replace);
  expect(`${missing.fix}${old.fix}`).not.toContain('npm');
});

test.each(['1.204.0', '2.100.0', '2.199.9', '3.0.0', 'x'])('version %s of it is a finding that names the versions that will do', (given) => {
  const { findings: [{ message, fix }] } = findings(given);
  expect(message).toContain(`of the versions 2.200 to 2.x; version ${given} is installed.`);
  expect(fix).toContain('aws-cdk-lib@2');
});

test.each(['2.200.0', '2.276.0', '2.1000.1'])('version %s of it will do', (given) => {
  expect(findings(given).findings).toEqual([]);
});

test('a delivery without AWS roles does not ask for it', () => {
  version.mockClear();
  const { delivery } = declared();
  delivery.node.tryRemoveChild('role:deploy-production');
  delivery.node.tryRemoveChild('aws-account:production');
  delivery.synth();
  expect(version).not.toHaveBeenCalled();
});

test('when it cannot make a template, the message says for whom and why', () => {
  version.mockReturnValue('2.276.0');
  const template = jest.spyOn(cdk, 'templateOf').mockImplementation(() => { throw new Error('it is broken'); });
  try {
    const error = thrownBy(() => declared().delivery.synth());
    expect(error.message).toContain("the template of the account 'production': aws-cdk-lib could not make it: it is broken");
    expect([error.code, error.origin.path, error.related.map(({ origin, note }) => [origin.path, note])]).toEqual(['synthesis/aws-template', 'aws-account:production', [['aws-account:production', 'the account']]]);
  } finally {
    template.mockRestore();
  }
});
