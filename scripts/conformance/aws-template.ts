/**
 * Reads CloudFormation templates with the validator that is part of aws-cdk-lib: the schemas of all resources, offline; and with rules of our own, in the
 * language of CloudFormation Guard, for the trust in tokens of GitHub, of which the validator knows nothing.
 */
import { CloudFormationValidatePlugin } from 'aws-cdk-lib';
import { RootConstruct } from 'constructs';

/** Every statement is about tokens, asks for the audience and the subject with exact values, and for nothing that holds when its claim is missing. */
const TRUST = `
rule TRUST_IS_EXACT {
  Resources.*[ Type == 'AWS::IAM::Role' ] {
    Properties.AssumeRolePolicyDocument.Statement !empty
    Properties.AssumeRolePolicyDocument.Statement[*] {
      Effect == 'Allow'
      Action == 'sts:AssumeRoleWithWebIdentity'
      Principal.Federated == /^arn:aws(-cn|-us-gov)?:iam::[0-9]{12}:oidc-provider\\/[^*]+$/
      Condition.StringEquals exists
      Condition.StringEquals[ keys == /:aud$/ ] !empty
      Condition.StringEquals[ keys == /:sub$/ ] !empty
      Condition.StringEquals[ keys == /:sub$/ ] != /[*?]/
      Condition[ keys != 'StringEquals' ] empty
    }
  }
}
`;

const plugin = new CloudFormationValidatePlugin({ guardRules: [{ name: 'trust', content: TRUST }] });

/** What is wrong with a template; nothing when CloudFormation would take it and nobody but those who were meant is let in. */
export function templateProblems(file: string): string[] {
  const { violations } = plugin.validate({
    stackTemplates: [{ stackConstructPath: 'identities', templatePath: file, accountId: undefined, region: undefined }],
    templatePaths: [file],
    appConstruct: new RootConstruct(),
  });
  return violations.map(({ ruleName, description, violatingResources }) => {
    const where = violatingResources.flatMap(({ resourceLogicalId, locations }) => [resourceLogicalId, ...locations].filter(Boolean).join(' '));
    return `${ruleName} ${where.join(', ')}: ${description}`;
  });
}
