import { Construct, RootConstruct } from 'constructs';
import { AwsAccountModel, AwsRoleModel, StatementJson } from '../model';
import { distinctIds } from './logical-ids';

// An optional peer: who has no AWS role does not have it. Its absence is a finding before anything here is called.
/* eslint-disable import/no-extraneous-dependencies */

/** Loaded when the first template is made, and only then: it is larger than everything else together. */
const load = () => ({
  core: require('aws-cdk-lib') as typeof import('aws-cdk-lib'),
  iam: require('aws-cdk-lib/aws-iam') as typeof import('aws-cdk-lib/aws-iam'),
});

type Library = ReturnType<typeof load>;
type Stack = InstanceType<Library['core']['Stack']>;

/** The template of an account, taken from the stack itself: no assembly is written for it. */
export function templateOf(account: AwsAccountModel): Readonly<Record<string, unknown>> {
  const stack = stackOf(account) as Stack;
  return stack.resolve((stack as unknown as { _toCloudFormation(): object })._toCloudFormation()) as Record<string, unknown>;
}

/** A statement that holds values of aws-cdk-lib which are known only in a template, such as the number of the account, as the template says them. */
export function inTemplate(statement: StatementJson): StatementJson {
  return emptyStack(load()).resolve(statement) as StatementJson;
}

/**
 * A stack with nothing of its own in it. It stands below no `App`, which would make a folder for its assembly and read the settings of the CDK command.
 */
function emptyStack({ core: { BootstraplessSynthesizer, Stack: StackClass } }: Library, scope: Construct = new RootConstruct()): Stack {
  return new StackClass(scope, 'identities', { analyticsReporting: false, synthesizer: new BootstraplessSynthesizer() });
}

/**
 * The stack of an account. Not typed: whoever does not have aws-cdk-lib must be able to read the types of this library.
 *
 * @param scope what it stands below
 */
export function stackOf(account: AwsAccountModel, scope?: Construct): object {
  const library = load();
  const stack = emptyStack(library, scope);
  const ids = distinctIds(account.roles.map(({ logicalId }) => logicalId), [PROVIDER]);
  if (account.provider.create) addProvider(library, stack, account);
  account.roles.forEach((role, i) => addRole(library, stack, role, ids[i], account.provider.create));
  return stack;
}

const PROVIDER = 'GithubOidcProvider';

function addProvider({ core, iam }: Library, stack: Stack, { issuer, provider: { audiences, tags } }: AwsAccountModel): void {
  const { node } = new iam.OidcProviderNative(stack, 'provider', { url: `https://${issuer}`, clientIds: [...audiences] });
  const resource = node.defaultChild as InstanceType<Library['iam']['CfnOIDCProvider']>;
  resource.overrideLogicalId(PROVIDER);
  resource.applyRemovalPolicy(core.RemovalPolicy.RETAIN);
  if (Object.keys(tags).length > 0) resource.addPropertyOverride('Tags', tagList(tags));
}

function addRole({ core, iam }: Library, stack: Stack, role: AwsRoleModel, logicalId: string, afterProvider: boolean): void {
  const resource = new iam.CfnRole(stack, `role-${logicalId}`, {
    roleName: role.name,
    path: role.path === '/' ? undefined : role.path,
    description: role.description,
    assumeRolePolicyDocument: role.trust,
    policies: role.statements.length === 0 ? undefined : [{ policyName: role.name, policyDocument: { Version: '2012-10-17', Statement: role.statements } }],
    managedPolicyArns: role.managedPolicies.length === 0 ? undefined : [...role.managedPolicies],
    permissionsBoundary: role.permissionsBoundary,
    maxSessionDuration: role.maxSessionSeconds,
  });
  resource.overrideLogicalId(logicalId);
  if (Object.keys(role.tags).length > 0) resource.addPropertyOverride('Tags', tagList(role.tags));
  // The trust names the provider by its ARN, which tells CloudFormation nothing about the order.
  if (afterProvider) resource.addOverride('DependsOn', [PROVIDER]);
  new core.CfnOutput(stack, `arn-${logicalId}`, { value: resource.attrArn }).overrideLogicalId(`${logicalId}Arn`);
}

function tagList(tags: Readonly<Record<string, string>>): { Key: string; Value: string }[] {
  return Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1)).map(([Key, Value]) => ({ Key, Value }));
}
