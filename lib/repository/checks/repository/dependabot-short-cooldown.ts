import { dependabots } from './dependabot';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DependabotUpdateModel } from '../../files/dependabot/model';

/** A release that somebody took over is mostly found out within so many days. */
const FEWEST = 4;

/** New versions come in before anybody had the time to find out what is wrong with them. */
export const dependabotShortCooldown: Rule = {
  id: 'repository/dependabot-short-cooldown',
  severity: Severity.WARNING,
  delivery(model, report) {
    for (const update of dependabots(model).flatMap(({ updates }) => updates)) {
      const short = shortest(update);
      if (short === undefined) continue;
      report({
        message: `The update of '${update.ecosystem}' takes ${short.kind} versions ${short.days === 0 ? 'on the day they appear' : `after ${short.days} ${short.days === 1 ? 'day' : 'days'}`}: what is wrong with a release, or who took it over, is mostly found out within the first ${FEWEST} days.`,
        at: update,
        fix: 'Wait a week: { cooldown: { days: Duration.days(7) } }. Security updates do not wait; what is your own is left out by { exclude: [\'@acme/*\'] }.',
        fixInYaml: "Wait a week: `cooldown: { default-days: 7 }`. Security updates do not wait; what is your own is left out by `exclude: ['@acme/*']`.",
      });
    }
  },
};

/** What waits the least, when that is too little. Where no version is ever proposed, nothing waits. */
function shortest({ cooldown, openPullRequestsLimit }: DependabotUpdateModel): { readonly kind: string; readonly days: number } | undefined {
  if (openPullRequestsLimit === 0) return undefined;
  const { days = 0, major = days, minor = days, patch = days } = cooldown ?? {};
  const isEven = major === days && minor === days && patch === days;
  const found = Object.entries({ major, minor, patch }).map(([kind, waits]) => ({ kind: isEven ? 'new' : kind, days: waits })).sort((one, other) => one.days - other.days)[0];
  return found.days < FEWEST ? found : undefined;
}
