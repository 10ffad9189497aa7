import { MonitoringPagesModel } from './model';
import { MONITORING_PAGES_KIND } from './monitoring-pages';
import { Declared } from '../../core/inside';

export function resolvePages(declared: Declared): MonitoringPagesModel[] {
  return declared.of(MONITORING_PAGES_KIND).map(({ _folder: folder, _pictures: pictures, _origin: origin }) => ({ origin, folder, pictures }));
}
