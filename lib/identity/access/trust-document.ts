import { InvalidValueError, isRecord, listed, printable } from '../../core/inside';
import { PolicyTrustModel } from '../model';

/** An IAM policy as it is written. @internal */
export interface TrustDocument {
  readonly Version: string;
  readonly Statement: readonly { readonly [key: string]: unknown }[];
}

/** The policy of a trust, which the model holds as JSON: we made it, or `trustDocument` looked at it. */
export function documentOf({ policy }: PolicyTrustModel): TrustDocument {
  return policy as unknown as TrustDocument;
}

type Json = { readonly [key: string]: unknown };

/** A trust policy that AWS would take, as far as its grammar goes. */
export function trustDocument(call: string, json: string): TrustDocument {
  const document = parsed(call, json);
  const refuse = (why: string): never => {
    throw new InvalidValueError('call/trust-policy', `${call}('${printable(json, 60)}')`, why);
  };
  if (!isRecord(document)) return refuse('a policy is an object with a Statement');
  const twice = keyTwice(json);
  if (twice !== undefined) return refuse(`the key '${printable(twice, 60)}' stands twice in one object, and only the last one would count; join the two`);
  const statements = Array.isArray(document.Statement) ? document.Statement : [document.Statement];
  if (document.Statement === undefined || statements.length === 0) return refuse('it has no Statement');
  statements.forEach((statement, i) => {
    const wrong = wrongStatement(statement);
    if (wrong) refuse(`statement ${i + 1} ${wrong}`);
  });
  const version = document.Version ?? '2008-10-17';
  if (version !== '2012-10-17' && version !== '2008-10-17') return refuse(`its Version is '${printable(String(version), 40)}'; it is '2012-10-17'`);
  return { Version: version, Statement: statements as Json[] };
}

function parsed(call: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new InvalidValueError('call/not-json', `${call}('${printable(json, 60)}')`, `it is not JSON: ${(error as Error).message}`);
  }
}

/** A key that an object has twice. JSON takes the last one and says nothing. */
function keyTwice(json: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [, text, colon, sign] of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|([{}[\]])/g)) {
    if (sign === '{' || sign === '[') open.push(new Set());
    else if (sign !== undefined) open.pop();
    if (colon === undefined) continue;
    const key = JSON.parse(text) as string;
    const keys = open[open.length - 1];
    if (keys.has(key)) return key;
    keys.add(key);
  }
  return undefined;
}

const KEYS = ['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Condition', 'Resource', 'NotResource'];
const PRINCIPALS = ['AWS', 'Federated', 'Service', 'CanonicalUser'];

function wrongStatement(statement: unknown): string | undefined {
  if (!isRecord(statement)) return 'is not an object';
  const unknown = Object.keys(statement).find((key) => !KEYS.includes(key));
  // AWS knows no others: a `Conditions` that is passed over would make a condition of nothing.
  if (unknown !== undefined && statement.Effect !== undefined) return `has a key '${printable(unknown, 40)}', which AWS does not know; it takes ${listed(KEYS.slice(0, 7))}`;
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') return "has no Effect: 'Allow' or 'Deny'";
  if ((statement.Principal === undefined) === (statement.NotPrincipal === undefined)) return 'must name a Principal or a NotPrincipal, and not both';
  if ((statement.Action === undefined) === (statement.NotAction === undefined)) return 'must name an Action or a NotAction, and not both';
  if (statement.Resource !== undefined || statement.NotResource !== undefined) return 'names a Resource: the role itself is the resource of its trust policy';
  const kind = Object.keys(Object(statement.Principal ?? statement.NotPrincipal)).find((key) => typeof (statement.Principal ?? statement.NotPrincipal) === 'object' && !PRINCIPALS.includes(key));
  if (kind !== undefined) return `names a principal of the kind '${printable(kind, 40)}', which AWS does not know; it takes ${listed(PRINCIPALS)}`;
  const { Condition: condition = {} } = statement;
  if (!isRecord(condition)) return 'has a Condition that is no object';
  const odd = Object.entries(condition).find(([, keys]) => !isRecord(keys) || Object.values(keys).some((value) => ![value].flat().every(isScalar)));
  return odd && `has a condition '${odd[0]}' that is no object of keys and values`;
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
