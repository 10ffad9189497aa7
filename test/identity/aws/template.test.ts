import * as fs from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App } from 'aws-cdk-lib';
import { FILE, declared, ids, template } from './support';
import { conduct } from '../../../lib/delivery/conduct';
import { stackOf, templateOf } from '../../../lib/identity/aws/private/cdk';
import { models } from '../support';
import { Duration } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { AwsAccount, AwsOidcProvider, AwsRole, AwsStatement, Trusted } from 'slipway/identity';

const full = () => {
  const made = declared({
    account: { oidcProvider: AwsOidcProvider.create({ audiences: ['https://github.com/acme'], tags: { team: 'platform' } }) },
    role: {
      statements: [AwsStatement.allow({ actions: ['s3:PutObject'], resources: ['arn:aws:s3:::assets/*'] })],
      managedPolicies: ['ReadOnlyAccess'],
      maxSessionDuration: Duration.hours(1),
      tags: { b: '2', a: '1' },
    },
  });
  new AwsRole(made.delivery, 'preview', { account: made.account, trustedBy: [Trusted.environment(made.production)], audience: 'preview' });
  return made;
};

/** What is in the template, whatever is wrong besides. */
const resources = (delivery: Delivery) => Object.keys(JSON.parse(delivery.synth().documents.find(({ path }) => path === FILE)!.text).Resources);

test('the template is what CDK itself would write', () => {
  const [account] = models(full().delivery).identity.aws;
  const outdir = fs.mkdtempSync(join(tmpdir(), 'slipway-assembly-'));
  try {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, outdir });
    stackOf(account, app);
    const written = JSON.parse(fs.readFileSync(app.synth().getStackByName('identities').templateFullPath, 'utf8'));
    expect(JSON.stringify(templateOf(account))).toBe(JSON.stringify(written));
    expect(JSON.stringify(template(full().delivery))).toBe(JSON.stringify(written));
  } finally {
    fs.rmSync(outdir, { recursive: true });
  }
});

test('it has resources and the ARNs of the roles, and nothing that only CDK has a use for', () => {
  const { Resources, Outputs, ...rest } = template(full().delivery);
  expect(rest).toEqual({});
  expect(Object.keys(Resources)).toEqual(['GithubOidcProvider', 'DeployProduction', 'Preview']);
  expect(Outputs).toEqual({
    DeployProductionArn: { Value: { 'Fn::GetAtt': ['DeployProduction', 'Arn'] } },
    PreviewArn: { Value: { 'Fn::GetAtt': ['Preview', 'Arn'] } },
  });
});

test('two runs of a program write the same bytes', () => {
  expect(full().delivery.synthText(FILE)).toBe(full().delivery.synthText(FILE));
});

test('nothing of the machine stands in it', () => {
  const text = full().delivery.synthText(FILE);
  for (const path of [process.cwd(), tmpdir(), 'node_modules', 'aws:cdk']) expect(text).not.toContain(path);
});

test('no file is written and no folder made on the way to it', () => {
  const writers = (['writeFileSync', 'mkdirSync', 'mkdtempSync', 'copyFileSync'] as const).map((name) => jest.spyOn(jest.requireActual<typeof fs>('fs'), name as 'writeFileSync'));
  try {
    full().delivery.synthText(FILE);
    for (const writer of writers) expect(writer).not.toHaveBeenCalled();
  } finally {
    writers.forEach((writer) => writer.mockRestore());
  }
});

test('CDK_OUTDIR and other settings of the CDK command change nothing', () => {
  const before = full().delivery.synthText(FILE);
  const env = { CDK_OUTDIR: '/nowhere', CDK_CONTEXT_JSON: '{"@aws-cdk/aws-iam:minimizePolicies":true,"aws:cdk:enable-path-metadata":true,"aws:cdk:enable-asset-metadata":true}' };
  Object.assign(process.env, env);
  try {
    expect(full().delivery.synthText(FILE)).toBe(before);
  } finally {
    for (const name of Object.keys(env)) delete process.env[name];
  }
});

test('its description says where it comes from, and it has none where nobody says so', () => {
  const text = (header?: string) => JSON.parse(conduct(declared().delivery, { taken: new Set(), existing: () => ({ text: '' }), header }).documents.find(({ path }) => path === FILE)!.text);
  expect([text('Generated.').Description, Object.keys(text())]).toEqual(['Generated.', ['Resources', 'Outputs']]);
});

test('tags are in the order of their keys', () => {
  const { delivery } = declared({ role: { tags: { b: '1', d: '2', a: '3', c: '4' } } });
  expect(template(delivery).Resources.DeployProduction.Properties.Tags.map(({ Key }: { Key: string }) => Key)).toEqual(['a', 'b', 'c', 'd']);
});

describe('the provider', () => {
  test('is expected to be there, unless it is to be made: an account has only one', () => {
    expect(Object.keys(template(declared().delivery).Resources)).toEqual(['DeployProduction']);
  });

  test('is made without thumbprints, knows every audience of its account, and stays when the stack goes', () => {
    expect(template(full().delivery).Resources.GithubOidcProvider).toEqual({
      Type: 'AWS::IAM::OIDCProvider',
      Properties: {
        ClientIdList: ['sts.amazonaws.com', 'preview', 'https://github.com/acme'],
        Tags: [{ Key: 'team', Value: 'platform' }],
        Url: 'https://token.actions.githubusercontent.com',
      },
      UpdateReplacePolicy: 'Retain',
      DeletionPolicy: 'Retain',
    });
  });

  test('has no tags of its own accord', () => {
    const { Properties } = template(declared({ account: { oidcProvider: AwsOidcProvider.create() } }).delivery).Resources.GithubOidcProvider;
    expect(Object.keys(Properties).sort()).toEqual(['ClientIdList', 'Url']);
  });

  test('has its name to itself', () => {
    const { delivery, account, production } = declared({ account: { oidcProvider: AwsOidcProvider.create() } });
    for (const id of ['github-oidc-provider', 'GithubOidcProvider', 'Github..Oidc..Provider']) new AwsRole(delivery, id, { account, trustedBy: [Trusted.environment(production)] });
    expect(resources(delivery)).toEqual(['GithubOidcProvider', 'DeployProduction', 'GithubOidcProvider2', 'GithubOidcProvider3', 'GithubOidcProvider4']);
  });

  test('is made before the roles that trust it', () => {
    expect(template(full().delivery).Resources.DeployProduction.DependsOn).toEqual(['GithubOidcProvider']);
    expect(template(declared().delivery).Resources.DeployProduction.DependsOn).toBeUndefined();
  });
});

test('every account has a template of its own, where it is wanted', () => {
  const { delivery, production } = declared({ account: { file: 'infra/roles.json' } });
  const staging = new AwsAccount(delivery, 'staging', { accountId: '210987654321', region: 'eu-central-1' });
  new AwsRole(delivery, 'deploy-staging', { account: staging, trustedBy: [Trusted.environment(production)] });
  new AwsAccount(delivery, 'unused', { accountId: '210987654322' });
  const paths = delivery.synth().documents.map(({ path }) => path);
  expect(paths.filter((path) => path.endsWith('.json') && !path.startsWith('.github'))).toEqual(['infra/roles.json', 'identity/aws/staging.template.json']);
  expect(Object.keys(template(delivery, 'identity/aws/staging.template.json').Resources)).toEqual(['DeployStaging']);
});

test('two accounts cannot share a file', () => {
  const { delivery, production } = declared();
  const other = new AwsAccount(delivery, 'other', { accountId: '210987654321', region: 'eu-central-1', file: FILE });
  new AwsRole(delivery, 'deploy-other', { account: other, trustedBy: [Trusted.environment(production)] });
  expect(ids(delivery)).toContain('delivery/case-collision');
});

test('ids that are strange, alike or reserved by CDK are no reason to fall over', () => {
  const { delivery, account, production } = declared();
  for (const id of ['default', 'Default', 'a.b', 'a-b', '123', 'GithubOidcProvider', '@']) new AwsRole(delivery, id, { account, trustedBy: [Trusted.environment(production)] });
  const { findings, documents } = delivery.synth();
  expect(findings.filter(({ id }) => id === 'identity/aws-duplicate').map(({ message }) => /^The roles '(\S+)' and '(\S+)'/.exec(message)?.slice(1)))
    .toEqual([['default', 'Default'], ['default', 'Default'], ['a.b', 'a-b']]);
  expect(documents.some(({ path }) => path === FILE)).toBe(true);
  expect(resources(delivery)).toEqual(['123', 'DeployProduction', 'Default', 'Default2', 'AB', 'AB2', 'GithubOidcProvider2', 'Role']);
});
