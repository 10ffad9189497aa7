import { AlertRoutingModel } from './model';
import { shapeRouting } from './shape';
import { shapeRoutingTests } from './shape-tests';
import { DocumentSource } from '../../core/inside';

/** The configuration of Alertmanager, and the script that tests it. */
export function routingDocuments(routings: readonly AlertRoutingModel[]): DocumentSource[] {
  return routings.flatMap((routing) => {
    const { id, origin, file, testFile } = routing;
    return [
      { what: 'routing of alerts', id, file, origin, shape: () => shapeRouting(routing) },
      { what: 'tests of the routing', id, file: testFile, origin, shape: () => shapeRoutingTests(routing) },
    ];
  });
}
