import { openMinutes } from './open-minutes';
import { stagesOf } from './stages';
import { Rule } from '../../../checks/inside';
import { Severity, listed } from '../../../core/inside';

/** Windows that are never open at the same time let nothing through. */
export const gateNeverOpens: Rule = {
  id: 'promotion/gate-never-opens',
  severity: Severity.ERROR,
  delivery(model, report) {
    for (const { stage } of stagesOf(model)) {
      const windows = stage.gates.filter(({ kind }) => kind === 'window');
      const zones = [...new Set(windows.map(({ configuration }) => (JSON.parse(configuration) as { readonly timeZone: string }).timeZone))];
      for (const zone of zones) {
        // How far two zones are apart changes over the year: only those of one are compared.
        const together = windows.filter(({ configuration }) => (JSON.parse(configuration) as { readonly timeZone: string }).timeZone === zone);
        if (openMinutes(together.map(({ configuration }) => JSON.parse(configuration))) > 0) continue;
        report({
          message: `The ${together.length > 1 ? 'windows' : 'window'} ${listed(together.map(({ id }) => id))} of the stage '${stage.name}' ${together.length > 1 ? 'are never open at the same time' : 'is never open'}: nothing is ever promoted to it.`,
          at: [...together, { origin: stage.origin, note: 'the stage' }],
          fix: 'All gates of a stage must be open at once. Make one window of them, or let their days and times overlap.',
        });
      }
    }
  },
};
