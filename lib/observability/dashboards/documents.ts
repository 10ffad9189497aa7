import { GrafanaDashboardModel } from './model';
import { shapeDashboard } from './shape/dashboard';
import { shapeLint } from './shape/lint';
import { shapeManifest } from './shape/manifests';
import { DocumentSource } from '../../core/inside';

/** The files of all dashboards, and what a linter is told of them. */
export function dashboardDocuments(dashboards: readonly GrafanaDashboardModel[]): DocumentSource[] {
  const sources = dashboards.flatMap((dashboard): DocumentSource[] => [
    { what: 'dashboard', id: dashboard.id, file: dashboard.file, origin: dashboard.origin, shape: () => shapeDashboard(dashboard) },
    ...dashboard.manifests.map((manifest) => ({ what: 'manifest of a dashboard', id: dashboard.id, file: manifest.file, origin: dashboard.origin, shape: () => shapeManifest(dashboard, manifest) })),
  ]);
  if (dashboards.length === 0) return sources;
  const lint = shapeLint(dashboards);
  return [...sources, { what: 'settings of the linter of dashboards', file: lint.path, origin: lint.origin, shape: () => lint }];
}
