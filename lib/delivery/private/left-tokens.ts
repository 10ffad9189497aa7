import { Source } from './sources';
import { leftTokens } from '../../checks';
import { Document, Finding } from '../../core';
import { locate } from '../render';

/** The last look at finished texts: tokens that nothing resolved. */
export function tokensLeftIn(documents: readonly Document[], sources: readonly Source[]): Finding[] {
  return documents.flatMap((document, i) => leftTokens(document, (line, column) => locate(sources[i].shape(), document.text, line, column)));
}
