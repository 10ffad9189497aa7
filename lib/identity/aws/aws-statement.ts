import { StatementJson } from './model';
import { wrongStatement } from './private/statement-grammar';
import { IStatement } from './statement';
import { InvalidValueError, expectOptions, kinds, optionTable } from '../../core/inside';

/** What a statement is about. */
export interface AwsStatementOptions {
  /**
   * The actions: `s3:GetObject`, `s3:Get*`. Either these or `notActions`.
   *
   * @default - `notActions` says which not
   */
  readonly actions?: string[];
  /**
   * All actions but these.
   *
   * @default - `actions` says which
   */
  readonly notActions?: string[];
  /**
   * The ARNs of what the actions touch; `*` for everything. Either these or `notResources`.
   *
   * @default - `notResources` says which not
   */
  readonly resources?: string[];
  /**
   * All resources but these.
   *
   * @default - `resources` says which
   */
  readonly notResources?: string[];
  /**
   * When it holds: operator to key to values, such as `{ StringEquals: { 'aws:RequestedRegion': ['eu-central-1'] } }`.
   *
   * @default - always
   */
  readonly conditions?: { [operator: string]: { [key: string]: string[] } };
  /**
   * Its name in the policy: letters and digits.
   *
   * @default - none
   */
  readonly sid?: string;
}

/**
 * A statement of a policy, without aws-cdk-lib.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
 */
export class AwsStatement implements IStatement {
  /**
   * Allows actions on resources.
   *
   * @param options actions, resources, conditions
   */
  public static allow(options: AwsStatementOptions): AwsStatement {
    return new AwsStatement('Allow', 'AwsStatement.allow', options);
  }

  /**
   * Denies actions on resources, whatever else allows them.
   *
   * @param options actions, resources, conditions
   */
  public static deny(options: AwsStatementOptions): AwsStatement {
    return new AwsStatement('Deny', 'AwsStatement.deny', options);
  }

  private readonly json: StatementJson;

  private constructor(effect: 'Allow' | 'Deny', call: string, options: AwsStatementOptions) {
    const { sid, actions, notActions, resources, notResources, conditions } = expectOptions(call, undefined, options, STATEMENT);
    const parts = {
      Sid: sid,
      Effect: effect,
      Action: oneOrList(actions),
      NotAction: oneOrList(notActions),
      Resource: oneOrList(resources),
      NotResource: oneOrList(notResources),
      Condition: conditionOf(conditions),
    };
    this.json = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
    const wrong = wrongStatement(this.json);
    if (wrong) throw new InvalidValueError('call/aws-statement', `${call}({ ${Object.keys(options).join(', ')} })`, wrong);
  }

  /** The statement as it stands in a policy. */
  public toStatementJson(): any {
    return structuredClone(this.json);
  }
}

/** As AWS shows it: one value stands alone. */
function oneOrList(values: readonly string[] | undefined): string | readonly string[] | undefined {
  return values?.length === 1 ? values[0] : values;
}

function conditionOf(conditions: AwsStatementOptions['conditions']): object | undefined {
  return conditions && Object.fromEntries(Object.entries(conditions).map(([operator, keys]) => [operator, Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, oneOrList(values)]))]));
}

const texts = kinds.list(kinds.text);
const STATEMENT = optionTable({
  actions: texts,
  notActions: texts,
  resources: texts,
  notResources: texts,
  conditions: kinds.map(kinds.map(texts)),
  sid: kinds.text,
});
