import { leftTokens } from './left-token';
import { Document, DocumentSource, Finding } from '../../core/inside';
import { locate } from '../render';

/** The last look at finished texts: tokens that nothing resolved. */
export function tokensLeftIn(documents: readonly Document[], sources: readonly DocumentSource[]): Finding[] {
  return documents.flatMap((document, i) => leftTokens(document, (line, column) => locate(sources[i].shape(), document.text, line, column)));
}
