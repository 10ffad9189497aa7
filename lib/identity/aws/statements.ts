import { StatementJson } from './model';
import { inTemplate } from './private/cdk';
import { wrongStatement } from './private/statement-grammar';
import { IStatement } from './statement';
import { Defect } from '../../checks/inside';
import { Origin } from '../../core/inside';

/** Those that can be used, and what is wrong with the others. */
export interface Statements {
  readonly statements: StatementJson[];
  readonly defects: readonly Defect[];
}

/** The statements as they go into the template. Those that AWS would refuse are left out, and said. */
export function statementsOf(role: string, origin: Origin, given: readonly IStatement[], partition: string): Statements {
  const statements: StatementJson[] = [];
  const defects: Defect[] = [];
  const sids = new Set<unknown>();
  given.forEach((one, i) => {
    const read = jsonOf(one, partition);
    const twice = !('wrong' in read) && Boolean(read.json.Sid) && sids.has(read.json.Sid);
    if ('wrong' in read || twice) {
      const wrong = 'wrong' in read ? read.wrong : `its Sid '${String(read.json.Sid)}' is that of another statement of the role`;
      const fix = "Write it with AwsStatement.allow({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::bucket/*'] }).";
      defects.push({ id: 'identity/aws-statement', origin, message: `Statement ${i + 1} of the role '${role}' cannot be used: ${wrong}.`, fix });
      return;
    }
    sids.add(read.json.Sid);
    statements.push(read.json);
  });
  return { statements, defects };
}

function jsonOf(statement: IStatement, partition: string): { readonly json: StatementJson } | { readonly wrong: string } {
  let json: unknown;
  try {
    json = statement.toStatementJson();
    if (holdsTokens(json)) json = inTemplate(json as StatementJson);
    json = JSON.parse(JSON.stringify(json));
  } catch (error) {
    return { wrong: `its toStatementJson() failed: ${error instanceof Error ? error.message : String(error)}` };
  }
  const wrong = wrongStatement(json, partition) ?? foreign(json);
  return wrong === undefined ? { json: json as StatementJson } : { wrong };
}

/** Whether a value of aws-cdk-lib stands in it that only a template can tell: a text with a mark, or an object of a class. */
function holdsTokens(value: unknown): boolean {
  if (typeof value === 'string') return /[$#]\{Token\[/.test(value);
  if (typeof value !== 'object' || value === null) return false;
  const plain = Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
  return !plain || Object.values(value).some(holdsTokens);
}

/** A reference to something in another template: there is nothing of that name in ours. */
function foreign(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const own = typeof inner === 'string' && inner.startsWith('AWS::');
    if ((key === 'Ref' && !own) || key === 'Fn::GetAtt' || key === 'Fn::ImportValue') return `it refers to ${JSON.stringify({ [key]: inner })}, which is in another template; write the ARN out`;
    const found = foreign(inner);
    if (found) return found;
  }
  return undefined;
}
