import { DATASOURCE } from './datasource';
import { fieldConfigOf } from './field-config';
import { optionsOf } from './options';
import { transformationsOf } from './transformations';
import { TreeMap, overridden, treeMap, treeOf } from '../../../core/inside';
import { PanelModel, PanelQueryModel } from '../model';

/** A panel as Grafana reads it. */
export function shapePanel(panel: PanelModel): TreeMap {
  const { id, type, title, description, position: { x, y, width, height }, queries, overrides } = panel;
  const [asks, transformations] = [queries.length > 0, transformationsOf(panel)];
  const shaped = treeMap([
    ['id', id],
    ['type', type],
    ['title', title],
    ['description', description === '' ? undefined : description],
    ['gridPos', treeOf({ h: height, w: width, x, y })],
    ['datasource', asks ? treeOf(DATASOURCE) : undefined],
    ['targets', asks ? treeOf(queries.map(shapeTarget)) : undefined],
    ['fieldConfig', treeOf(fieldConfigOf(panel))],
    ['options', treeOf(optionsOf(panel))],
    ['transformations', transformations && treeOf(transformations)],
  ], panel.origin);
  return overridden(shaped, overrides);
}

function shapeTarget({ refId, expression, legend, instant, format }: PanelQueryModel): object {
  return { refId, datasource: DATASOURCE, expr: expression, legendFormat: legend ?? '__auto', format, instant, range: !instant, editorMode: 'code' };
}
