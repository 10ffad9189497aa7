import { shapeDashboardPage } from './dashboard-page';
import { shapeIndexPage } from './index-page';
import { shapeMetrics } from './metrics-page';
import { dashboardPage } from './page';
import { DocumentSource } from '../../core/inside';
import { ObservabilityModel } from '../model';

export function pageDocuments(model: ObservabilityModel): DocumentSource[] {
  return model.pages.flatMap((pages) => [
    { what: 'page', file: `${pages.folder}/README.md`, origin: pages.origin, shape: () => shapeIndexPage(model, pages) },
    { what: 'page', file: `${pages.folder}/metrics.md`, origin: pages.origin, shape: () => shapeMetrics(model, pages) },
    ...model.dashboards.map((dashboard) => ({ what: 'page', id: dashboard.id, file: dashboardPage(pages.folder, dashboard.id), origin: pages.origin, shape: () => shapeDashboardPage(model, pages, dashboard) })),
  ]);
}
