import { TreeDocument, plainOf } from '../../core/inside';

/** A document as JSON text. The key that says where it comes from stands first. */
export function renderJson(document: TreeDocument, header: string | undefined): string {
  const headerKey = document.json?.headerKey;
  const root = plainOf(document.root) as Record<string, unknown>;
  return `${JSON.stringify(headerKey && header ? { [headerKey]: header, ...root } : root, undefined, 2)}\n`;
}
