import { PromotionPipelineModel } from './model';
import { promotionProgram } from '../program/program';
import { TextDocument, TreeDocument, TreeMap, treeOf } from '../../core/inside';

/** The program, as it was built and tested. */
export function shapeProgram({ program: path, origin }: PromotionPipelineModel): TextDocument {
  return { kind: 'text', path, origin, comment: 'slashes', lines: promotionProgram().lines.map((text) => ({ text })) };
}

/** What the program reads: it lies beside it. */
export function shapeConfiguration({ configurationFile: path, configuration, origin }: PromotionPipelineModel): TreeDocument {
  return { path, origin, json: { headerKey: '//' }, root: treeOf(JSON.parse(configuration)) as TreeMap };
}
