import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../declared-repository';

/** Days. */
const MOST_PUBLIC = 90;
const MOST = 400;

/** GitHub keeps logs and artifacts for whole days, and not for ever. */
export const settingsRetention: Rule = {
  id: 'repository/settings-retention',
  severity: Severity.ERROR,
  delivery(model, report) {
    const isPublic = DeclaredRepository.of(model).facts?.visibility === 'public';
    const most = isPublic ? MOST_PUBLIC : MOST;
    for (const settings of DeclaredRepository.of(model).settings) {
      const days = settings.actions.retentionDays;
      if (days === undefined || (Number.isInteger(days) && days >= 1 && days <= most)) continue;
      report({
        message: `The retention of logs and artifacts is ${Number(days.toFixed(2))} days. GitHub takes whole days from 1 to ${most}${isPublic ? ' in a public repository' : ''}.`,
        at: settings,
        fix: `Write { actions: { retention: Duration.days(${Math.min(most, Math.max(1, Math.ceil(days)))}) } }.`,
      });
    }
  },
};
