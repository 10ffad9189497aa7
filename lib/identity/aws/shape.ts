import { AwsAccountModel } from './model';
import { templateOf } from './private/cdk';
import { InvalidValueError, TreeDocument, TreeMap, treeOf } from '../../core/inside';

/** The CloudFormation template of an account. Its description is where a reader sees that it is generated. */
export function shapeAws(account: AwsAccountModel): TreeDocument {
  return { path: account.file, origin: account.origin, json: { headerKey: 'Description' }, root: treeOf(template(account)) as TreeMap };
}

function template(account: AwsAccountModel): Readonly<Record<string, unknown>> {
  try {
    return templateOf(account);
  } catch (error) {
    const why = `aws-cdk-lib could not make it: ${error instanceof Error ? error.message : String(error)}`;
    throw new InvalidValueError('synthesis/aws-template', `the template of the account '${account.id}'`, why, { path: account.origin.path, related: [{ origin: account.origin, note: 'the account' }] });
  }
}
