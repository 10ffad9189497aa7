import { LineOrigin, LineOrigins, LineReason, ProgramLine } from './line-origins';
import { Document, DocumentReason, DocumentSource, Origin } from '../../core/inside';
import { originAt, pathsOfLines } from '../render';

/** Where every line of a rendered document comes from, and why it stands there. */
export function explained({ path, text }: Document, source: DocumentSource): LineOrigins {
  const shape = source.shape();
  if ('lines' in shape) {
    // The lines of a text document are the last of the file: above them stands only what says that it is generated.
    const above = text.split('\n').length - 1 - shape.lines.length;
    return { path, lines: shape.lines.map(({ origin }, i) => lineOf(i + 1 + above, '', origin ?? shape.origin, [])) };
  }
  const reasons = source.reasons?.() ?? [];
  const lines = pathsOfLines(text).map(({ line, keys }) => lineOf(line, keyText(keys), originAt(shape, keys), reasons.filter((reason) => isAbove(reason, keys))));
  return { path, lines };
}

function lineOf(line: number, key: string, origin: Origin, reasons: readonly DocumentReason[]): LineOrigin {
  return { line, key, construct: origin.path, declared: placeOf(origin), reasons: reasons.map(toReason) };
}

function toReason({ text, origin, change }: DocumentReason): LineReason {
  return { text, asked: origin && placeOf(origin), change };
}

function placeOf({ location }: Origin): ProgramLine | undefined {
  return location && { file: location.file, line: location.line, column: location.column };
}

/** Whether a reason speaks of this part, or of one that it belongs to. */
function isAbove({ keys }: DocumentReason, part: readonly (string | number)[]): boolean {
  return keys.length <= part.length && keys.every((key, i) => key === part[i]);
}

function keyText(keys: readonly (string | number)[]): string {
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}
