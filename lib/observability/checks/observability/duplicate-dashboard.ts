import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { GrafanaDashboardModel } from '../../model';

/** Of two dashboards that Grafana knows by one uid the one that is read last replaces the other, and neither is kept up to date any more; of two with one title in a folder it may refuse the second. */
export const duplicateDashboard: Rule = {
  id: 'observability/duplicate-dashboard',
  severity: Severity.ERROR,
  delivery(model, report) {
    const { dashboards } = model._part(OBSERVABILITY);
    for (const [at, dashboard] of dashboards.entries()) {
      const before = dashboards.slice(0, at);
      const say = (first: GrafanaDashboardModel, what: string, fix: string) => report({ message: `The dashboards '${first.id}' and '${dashboard.id}' have one ${what}.`, at: [dashboard, { origin: first.origin, note: 'the first one' }], fix });
      const twin = before.find(({ uid }) => uid === dashboard.uid);
      const namesake = before.find(({ title }) => title === dashboard.title);
      if (twin) say(twin, `uid, '${dashboard.uid}'`, "Give one of them another: { uid: '…' }.");
      if (namesake) say(namesake, `title, '${dashboard.title}'`, 'Give one of them another: people find them by it.');
    }
  },
};
