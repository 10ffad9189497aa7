import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

const MOST = 6;

/** GitHub takes six reviewers at most, each once, and teams of the owner only. */
export const environmentReviewers: Rule = {
  id: 'repository/environment-reviewers',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { environments, facts } = DeclaredRepository.of(model);
    for (const environment of environments) {
      const { reviewers } = environment;
      const names = reviewers.map(({ type, name }) => `${type === 'Team' ? 'team' : 'user'} '${name}'`);
      if (names.length > MOST) {
        report({
          message: `The environment '${environment.name}' has ${names.length} reviewers: ${names.join(', ')}. GitHub takes at most ${MOST}, of whom one must approve.`,
          at: environment,
          fix: "Name a team instead of its members: Reviewer.team('…').",
        });
      }
      for (const team of reviewers.filter(({ organization }) => facts && organization && organization.toLowerCase() !== facts.owner.toLowerCase())) {
        report({
          message: `The environment '${environment.name}' has the reviewer '@${team.organization}/${team.name}', but the repository belongs to '${facts!.owner}': only its own teams can approve.`,
          at: environment,
          fix: `Name a team of '${facts!.owner}': Reviewer.team('${team.name}').`,
        });
      }
      const lower = names.map((name) => name.toLowerCase());
      for (const twice of new Set(names.filter((_, i) => lower.indexOf(lower[i]) < i))) {
        report({ message: `The environment '${environment.name}' names the ${twice} as a reviewer more than once.`, at: environment, fix: 'Name everybody once: one approval is enough, whoever gives it.' });
      }
    }
  },
};
