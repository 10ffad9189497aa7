/** The ARN of a role, a policy or a provider of an account. */
export function iamArn(partition: string, accountId: string, resource: string): string {
  return `arn:${partition}:iam::${accountId}:${resource}`;
}

/** What a name or an ARN means as a policy: AWS's own have no account. */
export function policyArn(nameOrArn: string, partition: string, accountId: string): string {
  return nameOrArn.startsWith('arn:') ? nameOrArn : iamArn(partition, accountId, `policy/${nameOrArn}`);
}

/** Why an ARN or a name is no policy that a role of the account can have. */
export function wrongPolicy(nameOrArn: string, partition: string, accountId: string): string | undefined {
  if (!nameOrArn.startsWith('arn:')) {
    return /^(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,128}$/.test(nameOrArn) ? undefined : `'${nameOrArn}' cannot be the name of a policy; it is a name such as 'ReadOnlyAccess', or an ARN`;
  }
  const [, itsPartition, itsAccount] = /^arn:([^:]+):iam::(aws|\d{12}):policy\/[\u0021-\u007e]{1,1024}$/.exec(nameOrArn) ?? [];
  if (itsAccount === undefined) return `'${nameOrArn}' is no ARN of a policy; one is 'arn:${partition}:iam::${accountId}:policy/deploy'`;
  if (itsPartition !== partition) return `the policy '${nameOrArn}' is in the partition '${itsPartition}', the account in '${partition}'`;
  return itsAccount === 'aws' || itsAccount === accountId ? undefined : `the policy '${nameOrArn}' belongs to another account than ${accountId}: a role takes policies of its own account and of AWS`;
}
