import { Rule } from '../rule';
import { isConstruct } from './structs';

const ONE = 'GitHub knows one of it in a repository, so there is nothing to tell apart';

export const constructSignature: Rule = {
  name: 'construct-signature',
  law: 'Every construct is made with (scope, id, props), in this order; whoever knows one knows all.',
  except: {
    CodeOwners: ONE,
    DeliveryProject: "`projen new` takes a project type only when it is made with one argument, 'options'",
    Dependabot: ONE,
    IssueTemplateConfig: ONE,
    PreCommitConfig: 'pre-commit knows one of it in a repository, so there is nothing to tell apart',
    ReleaseNotes: ONE,
    RepositorySettings: ONE,
    GithubRepository: `${ONE}; its second argument is the repository itself, 'owner/name'`,
  },
  violations: ({ types }) => types.filter(isConstruct).flatMap((type) => {
    const names = type.construct?.parameters.map(({ name }) => name);
    if (!names || ['scope, id', 'scope, id, props'].includes(names.join(', '))) return [];
    return [{ of: type.name, at: type.construct!.at, text: `is made with (${names.join(', ')}); constructs are made with (scope, id, props).` }];
  }),
};
