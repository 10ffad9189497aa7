import { AWS_ACCOUNT_KIND } from './aws-account';
import { AWS_ROLE_KIND, AwsRole } from './aws-role';
import { AwsAccountModel, AwsRoleModel } from './model';
import { iamArn, policyArn } from './private/arn';
import { cdkProblem } from './private/cdk-problem';
import { logicalId } from './private/logical-ids';
import { shapeAws } from './shape';
import { statementsOf } from './statements';
import { trustOf } from './trust';
import { Defect } from '../../checks/inside';
import { Declared } from '../../core/inside';
import { PUBLIC_ISSUER, RepositoryFactsModel, RepositoryModel } from '../../repository/inside';
import { WorkflowModel } from '../../workflows/inside';
import { Cloud, CloudModel } from '../cloud';
import { PrincipalModel, TrustedWorkflowModel } from '../model';
import { usersOf } from '../private/users';

export const AWS: Cloud = { nouns: [AWS_ACCOUNT_KIND, AWS_ROLE_KIND], resolve: resolveAws };

function resolveAws(declared: Declared, workflows: readonly WorkflowModel[], repository: RepositoryModel): CloudModel {
  const defects: Defect[] = [];
  const roles = declared.of(AWS_ROLE_KIND);
  const accounts = new Set([...declared.of(AWS_ACCOUNT_KIND), ...roles.map(({ account }) => account)]);
  const issuer = repository.facts?.server.issuer ?? PUBLIC_ISSUER;
  const aws = [...accounts].map((account): AwsAccountModel => {
    const own = roles.filter((role) => role.account === account);
    const providerArn = iamArn(account.partition, account.accountId, `oidc-provider/${issuer}`);
    const { _oidcProvider: { _create: create, _options: { audiences = [], tags = {} } } } = account;
    return {
      kind: 'aws-account',
      id: account._id,
      origin: account._origin,
      accountId: account.accountId,
      partition: account.partition,
      file: account._file,
      issuer,
      provider: { arn: providerArn, create, audiences: [...new Set([account._audience, ...own.map(({ _audience }) => _audience), ...audiences])], tags },
      roles: own.map((role) => roleOf(role, providerArn, repository, workflows, defects)),
    };
  });
  const written = aws.filter(({ provider, roles: own }) => provider.create || own.length > 0);
  const problem = written.length > 0 ? cdkProblem() : undefined;
  if (problem) defects.push({ id: 'identity/aws-package', origin: written[0].origin, ...problem });
  return {
    principals: aws.flatMap((account) => account.roles.map((role) => principal(role, workflows))),
    files: problem ? [] : written.map((account) => ({ id: account.id, file: account.file, origin: account.origin, shape: () => shapeAws(account) })),
    defects,
    aws,
  };
}

function roleOf(role: AwsRole, providerArn: string, repository: RepositoryModel, workflows: readonly WorkflowModel[], defects: Defect[]): AwsRoleModel {
  const { _id: id, _origin: origin, _props: props, account: { accountId, partition } } = role;
  const trusted = props.trustedBy.map((one) => one._model());
  const audience = role._audience;
  const trust = trustOf({ id, origin, trusted, through: props.onlyThrough?._model() as TrustedWorkflowModel | undefined, format: props.subjectFormat, audience, providerArn }, repository, workflows);
  const { statements, defects: wrong } = statementsOf(id, origin, props.statements ?? [], partition);
  defects.push(...trust.defects, ...wrong);
  return {
    kind: 'aws-role',
    id,
    origin,
    logicalId: logicalId(id),
    name: role.roleName,
    path: role._path,
    arn: role.arn,
    partition,
    description: props.description ?? describe(repository.facts),
    maxSessionSeconds: props.maxSessionDuration?.toSeconds(),
    permissionsBoundary: props.permissionsBoundary === undefined ? undefined : policyArn(props.permissionsBoundary, partition, accountId),
    managedPolicies: (props.managedPolicies ?? []).map((policy) => policyArn(policy, partition, 'aws')),
    statements,
    tags: props.tags ?? {},
    audience,
    trust: trust.policy,
    trusted,
  };
}

function describe(facts: RepositoryFactsModel | undefined): string | undefined {
  return facts && `Assumed by GitHub Actions of ${facts.owner}/${facts.name}`;
}

function principal({ id, origin, arn, trust, trusted, statements }: AwsRoleModel, workflows: readonly WorkflowModel[]): PrincipalModel {
  return {
    kind: 'principal',
    cloud: 'aws',
    id,
    origin,
    address: arn,
    trust: { kind: 'policy', policy: trust },
    trusted,
    users: usersOf(workflows, 'aws-actions/configure-aws-credentials', 'role-to-assume', arn),
    statements,
  };
}
