import { XmlElement, XmlError, parseXml } from '@rgrove/parse-xml';
import { UnreadableFileError } from './files';

/** Why a text is no document; a sentence about `it`. */
export class NoXmlError extends Error {}

/**
 * The root of an XML document, strictly read: half a report could say that all is well. What a document type declares is not looked at, so a report
 * cannot grow while it is read, and names no other file.
 */
export function xmlRoot(text: string): XmlElement {
  try {
    const { root } = parseXml(text.replace(/^\uFEFF/, ''), { ignoreUndefinedEntities: true });
    if (root) return root;
  } catch (error) {
    if (error instanceof XmlError) throw new NoXmlError('it is no XML that can be read to its end');
    // Elements in elements in elements, more than there is room for.
    if (error instanceof RangeError) throw new NoXmlError('its elements lie too deep in one another');
    throw error;
  }
  throw new NoXmlError('it is empty');
}

/** The root of a file. */
export function rootOf(file: string, text: string): XmlElement {
  try {
    return xmlRoot(text);
  } catch (error) {
    if (!(error instanceof NoXmlError)) throw error;
    throw new UnreadableFileError(`${file} is no XML that can be read to its end`);
  }
}

/** The elements within one, without texts and comments; only those of a name, where one is given. */
export function children({ children: all }: XmlElement, name?: string): XmlElement[] {
  return all.filter((child): child is XmlElement => child instanceof XmlElement && (name === undefined || child.name === name));
}

/** All elements of a name, however deep. */
export function elements(root: XmlElement, name: string): XmlElement[] {
  const all: XmlElement[] = [];
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.name === name) all.push(element);
    for (const child of children(element)) open.push(child);
  }
  return all;
}
