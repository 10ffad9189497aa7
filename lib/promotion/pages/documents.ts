import { shapePage } from './page';
import { DocumentSource } from '../../core/inside';
import { PromotionModel } from '../model';

export function pageDocuments(model: PromotionModel): DocumentSource[] {
  return model.pages.map((page) => ({ what: 'page of a promotion', id: page.pipeline, file: page.file, origin: page.origin, shape: () => shapePage(model, page) }));
}
