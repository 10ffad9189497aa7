import { XmlElement } from '@rgrove/parse-xml';
import { Lines } from './lines';
import { UnreadableFileError } from '../common/files';
import { children, elements, rootOf } from '../common/xml';

/** A report in XML: of Cobertura, which coverage.py, Coverlet and many others write, or of JaCoCo. */
export function readXml(file: string, text: string, lines: Lines): void {
  const root = rootOf(file, text);
  if (root.name === 'coverage') cobertura(file, root, lines);
  else if (root.name === 'report') jacoco(file, root, lines);
  else throw new UnreadableFileError(`${file} is a report neither of Cobertura nor of JaCoCo: its root is ${root.name}`);
}

function cobertura(file: string, root: XmlElement, lines: Lines): void {
  let found = 0;
  for (const type of elements(root, 'class')) {
    // The lines of its methods stand among its own once more.
    for (const line of children(type, 'lines').flatMap((own) => children(own, 'line'))) {
      found++;
      const { number, hits } = line.attributes;
      lines.add(type.attributes.filename ?? '', number ?? '', { weight: 1, reached: count(file, hits) > 0 ? 1 : 0 });
    }
  }
  if (found === 0) whole(file, root, lines);
}

/** A report that counts lines without naming them. */
function whole(file: string, { attributes }: XmlElement, lines: Lines): void {
  const [valid, covered] = [attributes['lines-valid'], attributes['lines-covered']];
  if (valid === undefined || covered === undefined) throw new UnreadableFileError(`${file} does not say how many lines there are, and how many of them are reached`);
  const [weight, reached] = [count(file, valid), count(file, covered)];
  if (reached > weight) throw new UnreadableFileError(`${file} reaches ${reached} of ${weight} lines`);
  lines.add(file, 'all', { weight, reached });
}

function jacoco(file: string, root: XmlElement, lines: Lines): void {
  for (const group of [root, ...elements(root, 'group')]) {
    for (const folder of children(group, 'package')) {
      for (const source of children(folder, 'sourcefile')) {
        const path = [group === root ? undefined : group.attributes.name, folder.attributes.name, source.attributes.name].filter(Boolean).join('/');
        for (const { attributes: { nr, ci } } of children(source, 'line')) lines.add(path, nr ?? '', { weight: 1, reached: count(file, ci) > 0 ? 1 : 0 });
      }
    }
  }
}

function count(file: string, text: string | undefined): number {
  if (text === undefined || !/^\d{1,15}$/.test(text)) throw new UnreadableFileError(`${file} counts '${text ?? ''}', which is no whole number`);
  return Number(text);
}
