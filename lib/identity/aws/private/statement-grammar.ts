import { printable, isRecord } from '../../../core/inside';

const KEYS = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

/**
 * What AWS would refuse in a statement of a role's own policy, or what can never match. What is an intrinsic function of CloudFormation is known only when
 * it is deployed.
 *
 * @param partition of the account
 */
export function wrongStatement(statement: unknown, partition?: string): string | undefined {
  if (!isRecord(statement)) return 'it is no object with Effect, Action and Resource';
  if ('Principal' in statement || 'NotPrincipal' in statement) return 'it names a Principal: whom a role trusts is said with trustedBy, and its statements say what it may do';
  const odd = Object.keys(statement).find((key) => !KEYS.includes(key));
  if (odd !== undefined) return `it has '${printable(odd, 60)}', which is no part of a statement; there are ${KEYS.join(', ')}`;
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') return `its Effect is ${shown(statement.Effect)}; it is 'Allow' or 'Deny'`;
  if (!/^[A-Za-z\d]*$/.test(String(statement.Sid ?? ''))) return `its Sid is ${shown(statement.Sid)}; a Sid has letters and digits`;
  return wrongPair(statement, 'Action', 'NotAction', wrongAction)
    ?? wrongPair(statement, 'Resource', 'NotResource', (resource) => wrongResource(resource, partition))
    ?? wrongCondition(statement.Condition);
}

function wrongPair(statement: Record<string, unknown>, name: string, other: string, wrong: (value: string) => string | undefined): string | undefined {
  const given = [name, other].filter((key) => statement[key] !== undefined);
  if (given.length !== 1) return `it must have either ${name} or ${other}`;
  const values = [statement[given[0]]].flat();
  if (values.length === 0) return `its ${given[0]} is empty`;
  const odd = values.find((value) => typeof value !== 'string' && !isRecord(value));
  if (odd !== undefined || values.includes(undefined)) return `its ${given[0]} holds ${shown(odd)}; it takes text`;
  for (const value of values) {
    const problem = typeof value === 'string' ? wrong(value) : undefined;
    if (problem) return problem;
  }
  return undefined;
}

function wrongAction(action: string): string | undefined {
  if (action === '*' || /^[a-z\d-]+:[A-Za-z\d*?]+$/i.test(action)) return undefined;
  return `its action ${shown(action)} is none: an action is written 'service:Name', such as 's3:GetObject'`;
}

function wrongResource(resource: string, partition: string | undefined): string | undefined {
  if (resource === '*') return undefined;
  const [, named] = /^arn:([^:]*):[^:]*:[^:]*:[^:]*:./.exec(resource) ?? [];
  if (named === undefined) return `its resource ${shown(resource)} is no ARN: 'arn:aws:s3:::bucket/*', or '*' for everything`;
  if (partition === undefined || named === partition || /[*?]/.test(named)) return undefined;
  return `its resource ${shown(resource)} is in the partition '${named}', the account in '${partition}': it can never match`;
}

function wrongCondition(condition: unknown): string | undefined {
  if (condition === undefined) return undefined;
  const keysOf = isRecord(condition) ? Object.entries(condition) : undefined;
  const odd = keysOf?.find(([, keys]) => !isRecord(keys));
  return keysOf && !odd ? undefined : 'its Condition must be an object of operators, each with keys and their values';
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `'${printable(value, 80)}'` : value === undefined ? 'missing' : printable(JSON.stringify(value), 80);
}
