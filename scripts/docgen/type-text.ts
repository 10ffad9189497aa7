import { TypeReference } from 'jsii-reflect';
import { linkFrom, pageOf } from './places';

/** A piece of a type: letters, or the name of a type that may have a page. */
type Piece = string | { readonly name: string; readonly page?: string };

/** A type as TypeScript writes it. */
export function typeText(type: TypeReference): string {
  return pieces(type).map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('');
}

/** The same in Markdown, where every type of ours is a link. */
export function linkedType(type: TypeReference, from: string): string {
  return pieces(type).reduce<Piece[]>((merged, piece) => {
    const last = merged[merged.length - 1];
    const text = typeof piece === 'string' ? piece : piece.page === undefined ? piece.name : undefined;
    if (text !== undefined && typeof last === 'string') merged[merged.length - 1] = last + text;
    else merged.push(text ?? piece);
    return merged;
  }, []).map((piece) => (typeof piece === 'string' ? code(piece) : `[\`${piece.name}\`](${linkFrom(from, piece.page!)})`)).join('');
}

/** Blanks at the ends of `code` are lost, so they stand outside. */
function code(text: string): string {
  return text.replace(/^(\s*)(.*?)(\s*)$/, (_, before: string, inner: string, after: string) => `${before}${inner && `\`${inner}\``}${after}`);
}

function pieces(type: TypeReference): Piece[] {
  if (type.void) return ['void'];
  if (type.primitive !== undefined) return [{ date: 'Date', json: 'object' }[type.primitive] ?? type.primitive];
  if (type.arrayOfType) return [...inBrackets(type.arrayOfType), '[]'];
  if (type.mapOfType) return ['{ [name: string]: ', ...pieces(type.mapOfType), ' }'];
  const parts = type.unionOfTypes ?? type.intersectionOfTypes;
  if (parts) return parts.flatMap((part, i) => [...(i > 0 ? [type.unionOfTypes ? ' | ' : ' & '] : []), ...pieces(part)]);
  const named = type.type!;
  // A type of another package has no page here.
  return [named.system.roots.includes(named.assembly) ? { name: named.name, page: pageOf(named) } : { name: named.name }];
}

function inBrackets(type: TypeReference): Piece[] {
  return type.unionOfTypes ?? type.intersectionOfTypes ? ['(', ...pieces(type), ')'] : pieces(type);
}
