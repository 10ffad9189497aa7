import { Origin } from '../../core/inside';
import { ExpressionPlace, SourceNode, SourcePlace, splitText } from '../../expressions/inside';
import { ExpressionUse, Scalar, ScalarMap, StepModel } from '../model';
import { entriesOf, scalarOf, textOf } from './nodes';
import { ReadFile } from './read-file';

type OpenUse = Omit<ExpressionUse, 'job' | 'step'>;

/** Reads the texts of one thing, and keeps the expressions in them. */
export class Texts {
  private readonly uses: OpenUse[] = [];

  /**
   * @param file that they stand in
   * @param path of the thing, for its origins
   */
  public constructor(private readonly file: ReadFile, private readonly path: string) {}

  public origin(node: Pick<SourceNode, 'place'>, part = this.path): Origin {
    return this.file.origin(part, node.place, 'kind' in node ? node as SourceNode : undefined);
  }

  /** What is said of a part in comments. */
  public comment(place: SourcePlace): string | undefined {
    return this.file.commentOf(place);
  }

  /** A text, with its expressions as `${{ … }}`. */
  public text(node: SourceNode | undefined, place: ExpressionPlace, key: string): string | undefined {
    const text = textOf(node);
    if (node !== undefined && text?.includes('${{')) this.record(text, node, place, key);
    return text;
  }

  public scalar(node: SourceNode | undefined, place: ExpressionPlace, key: string): Scalar | undefined {
    const value = scalarOf(node);
    return typeof value === 'string' ? this.text(node, place, key) : value;
  }

  /** A condition: the bare expression. */
  public condition(node: SourceNode | undefined, place: ExpressionPlace, key: string): string | undefined {
    const text = textOf(node)?.trim();
    if (node === undefined || text === undefined || text === '') return undefined;
    const bare = conditionText(text);
    this.uses.push({ text: bare, place, key, origin: this.origin(node), embedded: false });
    return bare;
  }

  public texts(node: SourceNode | undefined, place: ExpressionPlace, key: string): string[] {
    const items = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
    return items.flatMap((item) => this.text(item, place, key) ?? []);
  }

  /** A map whose keys are the user's, or the expression that stands for all of it. */
  public map(node: SourceNode | undefined, place: ExpressionPlace, key: string): { readonly map: ScalarMap; readonly expression?: string } {
    if (node?.kind !== 'map') return { map: {}, expression: this.text(node, place, key) };
    return { map: Object.fromEntries(entriesOf(node).map(({ key: name, value }) => [name, this.scalar(value, place, `${key}.${name}`) ?? ''])) };
  }

  /** Looks for expressions in all that stands below. */
  public below(node: SourceNode | undefined, place: ExpressionPlace, key: string): void {
    if (node?.kind === 'list') node.items.forEach((item, i) => this.below(item, place, `${key}[${i}]`));
    else if (node?.kind === 'map') for (const entry of node.entries) this.below(entry.value, place, `${key}.${entry.key}`);
    else this.text(node, place, key);
  }

  /** Hands over what was found, with where it stands. */
  public into(file: ReadFile, job?: string, step?: StepModel): void {
    for (const use of this.uses) file.uses.push({ ...use, job, step });
  }

  private record(text: string, node: SourceNode, place: ExpressionPlace, key: string): void {
    const parts = splitText(text);
    for (const part of parts) {
      if (part.kind === 'raw') this.uses.push({ text: part.text, place, key, origin: this.origin(node), embedded: parts.length > 1 });
    }
  }
}

/** A condition as the bare expression. It may have braces; where they are only a part of it, GitHub makes a text of the whole. */
export function conditionText(text: string): string {
  const parts = text.includes('${{') ? splitText(text) : [];
  if (parts.length === 1 && parts[0].kind === 'raw') return parts[0].text;
  if (parts.length === 0 || !parts.some(({ kind }) => kind === 'raw')) return text;
  const given: string[] = [];
  const pattern = parts.map((part) => (part.kind === 'raw' ? `{${given.push(part.text) - 1}}` : 'text' in part ? part.text.replace(/[{}]/g, '$&$&') : '')).join('');
  return `format('${pattern.replaceAll("'", "''")}', ${given.join(', ')})`;
}
