import { PromotionPipelineModel } from './model';
import { TextDocument, TreeDocument, TreeMap, treeOf } from '../../core/inside';
import { promotionProgram } from '../program/program';

/** The program, as it was built and tested. */
export function shapeProgram({ program: path, origin }: PromotionPipelineModel): TextDocument {
  return { kind: 'text', path, origin, comment: 'slashes', lines: promotionProgram().lines.map((text) => ({ text })) };
}

/** What the program reads: it lies beside it. */
export function shapeConfiguration({ configurationFile: path, configuration, origin }: PromotionPipelineModel): TreeDocument {
  return { path, origin, json: { headerKey: '//' }, root: treeOf(JSON.parse(configuration)) as TreeMap };
}
