import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { OBSERVABILITY } from '../../declared-observability';
import { AlertRouteModel, AlertRoutingModel } from '../../model';
import { fits } from '../../routing/reach';

/** A line that no alert comes to tells nobody, and who wrote it relies on it. */
export const unreachedRoute: Rule = {
  id: 'observability/unreached-route',
  severity: Severity.WARNING,
  delivery(model, report) {
    // Where no alert is declared, all are somebody else's.
    for (const routing of model._part(OBSERVABILITY).routings.filter(({ alerts }) => alerts.length > 0)) {
      const reached = new Set(routing.alerts.flatMap(({ taken, possible }) => [...taken, ...possible]));
      for (const route of routing.routes) {
        if (reached.has(route.event)) continue;
        const taker = takerOf(route, routing);
        if (taker) {
          report({ message: `No alert comes to the line '${route.event}' of the routing '${routing.id}': the line '${taker.event}' above takes what it is about.`, at: [route, { origin: taker.origin, note: 'the line above' }], fix: 'Let it stand above that one, or let that one go on: { continues: true }.' });
        } else {
          report({ message: `No alert of this delivery is what the line '${route.event}' of the routing '${routing.id}' is about: ${asked(route)}.`, at: route, fix: 'Look at what it asks for. When it is about alerts of somebody else, acknowledge that.' });
        }
      }
    }
  },
};

/** The line that decides about an alert that this one is about as well. */
function takerOf(route: AlertRouteModel, { routes, alerts }: AlertRoutingModel): AlertRouteModel | undefined {
  const about = alerts.find(({ labels }) => fits(labels, route.matchers) !== false);
  return about && routes.slice(0, routes.indexOf(route)).find((above) => about.taken.includes(above.event) && !above.continues);
}

function asked({ matchers }: AlertRouteModel): string {
  return matchers.map(({ label, values }) => `${label} ${values.map((value) => `'${value}'`).join(' or ')}`).join(', ');
}
