import { XmlElement, XmlError, parseXml } from '@rgrove/parse-xml';
import { UnreadableFileError } from './files';

/**
 * The root of an XML document, strictly read: half a report could say that all is well. What a document type declares is not looked at, so a report
 * cannot grow while it is read, and names no other file.
 */
export function rootOf(file: string, text: string): XmlElement {
  try {
    const { root } = parseXml(text.replace(/^\uFEFF/, ''), { ignoreUndefinedEntities: true });
    if (root) return root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
  }
  throw new UnreadableFileError(`${file} is no XML that can be read to its end`);
}

/** All elements of a name, however deep. */
export function elements(root: XmlElement, name: string): XmlElement[] {
  const all: XmlElement[] = [];
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.name === name) all.push(element);
    for (const child of element.children) if (child instanceof XmlElement) open.push(child);
  }
  return all;
}
