import { INDEX, runbooksOf, shapeIndex, shapeRunbook } from './shape';
import { DocumentSource } from '../../core/inside';
import { ObservabilityModel } from '../model';

/** A page for every alert that has one, and the list of them. */
export function runbookDocuments(model: ObservabilityModel): DocumentSource[] {
  const pages = runbooksOf(model);
  if (pages.length === 0) return [];
  return [
    ...pages.map(({ group, alert, runbook }) => ({ what: 'runbook', id: alert.name, file: runbook.file, origin: alert.origin, shape: () => shapeRunbook(model, group, alert, runbook) })),
    { what: 'runbooks', file: INDEX, origin: pages[0].group.origin, shape: () => shapeIndex(model) },
  ];
}
