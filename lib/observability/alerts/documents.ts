import { AlertGroupModel } from './model';
import { shapeManifest, shapeRules } from './shape';
import { shapeTests } from './shape-tests';
import { DocumentSource } from '../../core/inside';

/** What the operator reads, what Prometheus itself reads, and the tests of both. */
export function alertDocuments(groups: readonly AlertGroupModel[]): DocumentSource[] {
  return groups.flatMap((group) => [
    { what: 'alerts', id: group.id, file: group.file, origin: group.origin, shape: () => shapeManifest(group) },
    { what: 'alerts', id: group.id, file: group.rulesFile, origin: group.origin, shape: () => shapeRules(group) },
    // A file without tests would pass, and prove nothing.
    ...(group.alerts.some(({ tests }) => tests.length > 0) ? [{ what: 'tests of alerts', id: group.id, file: group.testFile, origin: group.origin, shape: () => shapeTests(group) }] : []),
  ]);
}
