import { leavesOf } from '../api';
import { Rule } from '../rule';

const JSON_VALUE = 'it takes or gives plain JSON, which jsii has no narrower name for';

export const noAny: Rule = {
  name: 'no-any',
  law: 'No `any`, `unknown` or `object` where a user looks: a hole in the types is found at run time, by somebody else.',
  except: {
    'AwsStatement.toStatementJson': JSON_VALUE,
    'IStatement.toStatementJson': JSON_VALUE,
    'Dependabot.addOverride': JSON_VALUE,
    'GrafanaDashboard.addOverride': JSON_VALUE,
    'IssueForm.addOverride': JSON_VALUE,
    'IssueTemplateConfig.addOverride': JSON_VALUE,
    'LocalAction.addOverride': JSON_VALUE,
    'Panel.addOverride': JSON_VALUE,
    'PreCommitConfig.addOverride': JSON_VALUE,
    'ReleaseNotes.addOverride': JSON_VALUE,
    'Workflow.addOverride': JSON_VALUE,
    'OverrideModel.value': JSON_VALUE,
    'RepositorySettingsModel.repository': JSON_VALUE,
    'RulesetRuleModel.parameters': JSON_VALUE,
  },
  violations: ({ types }) => types.flatMap((type) => [
    ...type.properties.map((property) => ({ name: property.name, at: property.at, leaves: leavesOf(property.type) })),
    ...[...type.methods, ...(type.construct ? [type.construct] : [])]
      .map((method) => ({ name: method.name, at: method.at, leaves: [method.returns, ...method.parameters.map((parameter) => parameter.type)].flatMap(leavesOf) })),
  ].flatMap(({ name, at, leaves }) => {
    const hole = leaves.find((leaf) => /^(?:any|unknown|object|Object|Function)$/.test(leaf));
    return hole ? [{ of: `${type.name}.${name}`, at, text: `is '${hole}' somewhere: say what it is.` }] : [];
  })),
};
