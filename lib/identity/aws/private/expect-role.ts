import { Construct } from 'constructs';
import { Duration, InvalidValueError, asWritten, constructId, expectOptions, kinds, nodeIdOf, optionTable, printable } from '../../../core/inside';
import { trustsNobody } from '../../private/trusts-nobody';
import { SubjectFormat } from '../../subject-format';
import { Trusted } from '../../trusted';
import { AwsAccount } from '../aws-account';
import { AwsRoleProps } from '../aws-role-props';
import { IStatement } from '../statement';
import { wrongPolicy } from './arn';
import { TAGS, wrongTag } from './tags';

const ROLE = optionTable({
  account: kinds.made((value) => value instanceof AwsAccount, "an AwsAccount, such as new AwsAccount(delivery, 'production', { accountId: '123456789012' })"),
  trustedBy: kinds.list(kinds.made((value) => value instanceof Trusted, 'Trusted, such as Trusted.environment(production)')),
  statements: kinds.list(kinds.made(
    (value) => typeof (value as Partial<IStatement> | undefined)?.toStatementJson === 'function', "a statement, such as AwsStatement.allow({ actions: ['s3:GetObject'], resources: ['…'] })",
  )),
  managedPolicies: kinds.list(kinds.text),
  permissionsBoundary: kinds.text,
  maxSessionDuration: kinds.made((value) => value instanceof Duration, 'a Duration, such as Duration.hours(2)'),
  roleName: kinds.text,
  path: kinds.text,
  description: kinds.text,
  tags: TAGS,
  subjectFormat: kinds.oneOf(Object.values(SubjectFormat)),
  audience: kinds.made((value) => typeof value === 'string' && value.length > 0 && value.length <= 255, 'an audience of 1 to 255 characters'),
  onlyThrough: kinds.made((value) => value instanceof Trusted && value._model().kind === 'reusable', 'a reusable workflow: Trusted.reusableWorkflow(…)'),
}, ['account', 'trustedBy']);

/** The id of the node, when a role can be made like that. Asked before it is part of any tree. */
export function expectRole(scope: Construct, id: string, props: AwsRoleProps): string {
  expectOptions('new AwsRole', id, props, ROLE);
  constructId('new AwsRole', id);
  if (props.trustedBy.length === 0) throw trustsNobody('new AwsRole', id, 'assume');
  const wrong = wrongName(props.roleName ?? id) ?? wrongPlace(props) ?? wrongDuration(props) ?? wrongTag(props.tags ?? {}) ?? wrongPolicies(props);
  if (wrong) throw new InvalidValueError('call/aws-role', `new AwsRole(…, ${asWritten(id)})`, wrong);
  return nodeIdOf('new AwsRole', scope, id, 'role:');
}

function wrongName(name: string): string | undefined {
  if (!/^[\w+=,.@-]{1,64}$/.test(name)) return `AWS would call it '${printable(name, 80)}'; it takes 1 to 64 letters, digits and _+=,.@-; say another with { roleName }`;
  return name.toLowerCase() === 'githubactions' ? `aws-actions/configure-aws-credentials cannot assume a role with the name '${name}'; give it another: { roleName: 'github-deploy' }` : undefined;
}

function wrongPlace({ path, description }: AwsRoleProps): string | undefined {
  if (path !== undefined && !/^\/(?:[\u0021-\u007e]{1,510}\/)?$/.test(path)) {
    return `its path is '${printable(path, 80)}'; it begins and ends with '/', such as '/github/', and has at most 512 characters`;
  }
  if (description === undefined || /^[\t\n\r\u0020-\u007e\u00a1-\u00ff]{0,1000}$/.test(description)) return undefined;
  return description.length > 1000 ? `its description has ${description.length} characters; AWS takes 1000` : 'its description has characters that AWS does not take; it takes those of Latin-1';
}

function wrongDuration({ maxSessionDuration }: AwsRoleProps): string | undefined {
  const seconds = maxSessionDuration?.toSeconds() ?? 3600;
  return Number.isInteger(seconds) && seconds >= 3600 && seconds <= 43200 ? undefined : `its maxSessionDuration is ${maxSessionDuration}; AWS takes whole seconds from 1 hour to 12 hours`;
}

function wrongPolicies({ account: { partition, accountId }, managedPolicies = [], permissionsBoundary }: AwsRoleProps): string | undefined {
  const all = [...managedPolicies, ...permissionsBoundary === undefined ? [] : [permissionsBoundary]];
  return all.map((policy) => wrongPolicy(policy, partition, accountId)).find((wrong) => wrong !== undefined);
}
