import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** Somebody else than who started the run must approve, so there must be somebody else. */
export const environmentSelfReview: Rule = {
  id: 'repository/environment-self-review',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const environment of DeclaredRepository.of(model).environments) {
      const { name, reviewers, preventSelfReview } = environment;
      if (!preventSelfReview) continue;
      if (reviewers.length === 0) {
        report({
          message: `The environment '${name}' has preventSelfReview: true and no reviewers: nobody has to approve anything.`,
          at: environment,
          fix: "Name who approves, { reviewers: [Reviewer.team('…')] }, or leave preventSelfReview out.",
        });
      }
      if (reviewers.length === 1 && reviewers[0].type === 'User') {
        report({
          message: `'${reviewers[0].name}' is the only reviewer of the environment '${name}', and nobody may approve a run of their own: what '${reviewers[0].name}' starts, nobody can approve.`,
          at: environment,
          fix: "Name a second reviewer or a team, { reviewers: [Reviewer.team('…')] }, or allow it: { preventSelfReview: false }.",
        });
      }
    }
  },
};
