import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** Thirty days. */
const MOST = 43_200;

/** GitHub waits whole minutes, at most thirty days. Its API takes other numbers without an error. */
export const environmentWait: Rule = {
  id: 'repository/environment-wait',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const environment of DeclaredRepository.of(model).environments) {
      const { name, waitMinutes: minutes } = environment;
      if (minutes === undefined || (Number.isInteger(minutes) && minutes <= MOST)) continue;
      report({
        message: minutes > MOST
          ? `The waitTimer of the environment '${name}' is ${minutes} minutes. GitHub waits at most ${MOST}, which is 30 days.`
          : `The waitTimer of the environment '${name}' is ${Math.round(minutes * 60)} seconds. GitHub counts whole minutes.`,
        at: environment,
        fix: minutes > MOST ? 'Write { waitTimer: Duration.days(30) } or less.' : `Write { waitTimer: Duration.minutes(${Math.ceil(minutes)}) }.`,
      });
    }
  },
};
