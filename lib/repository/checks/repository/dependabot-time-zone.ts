import { dependabots } from './dependabot';
import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { isTimeZone, similarTimeZone } from '../../../workflows/inside';

/** A time zone that the IANA database does not have: GitHub refuses the file. */
export const dependabotTimeZone: Rule = {
  id: 'repository/dependabot-time-zone',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { updates, ecosystemGroups } of dependabots(model)) {
      for (const { schedule, origin } of [...ecosystemGroups, ...updates]) {
        const zone = schedule?.timezone;
        if (zone === undefined || isTimeZone(zone)) continue;
        const near = similarTimeZone(zone);
        report({
          message: `There is no time zone '${zone}'; it takes a name of the IANA database, such as 'Europe/Berlin'.`,
          at: { origin },
          fix: near ? `Did you mean '${near}'?` : 'https://en.wikipedia.org/wiki/List_of_tz_database_time_zones lists them.',
        });
      }
    }
  },
};
