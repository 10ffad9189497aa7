import { DoraMetricsModel } from './model';
import { doraProgram } from './program';
import { TextDocument, TreeDocument, TreeMap, treeOf } from '../../core/inside';

/** The program, beside the action that starts it. */
export function shapeProgram({ program: path, origin }: DoraMetricsModel): TextDocument {
  return { kind: 'text', path, origin, comment: 'slashes', lines: doraProgram().lines.map((text) => ({ text })) };
}

/** What the program reads: it lies beside it. */
export function shapeConfiguration({ configurationFile: path, configuration, origin }: DoraMetricsModel): TreeDocument {
  return { path, origin, json: { headerKey: '//' }, root: treeOf(JSON.parse(configuration)) as TreeMap };
}
