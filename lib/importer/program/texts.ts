import { expressionCode } from './expressions';
import { Scope } from './scope';
import { splitText } from '../../expressions/inside';
import { Scalar, ScalarMap } from '../../workflows/inside';
import { CodeFile } from '../code/code-file';
import { record, templateText, textLiteral } from '../code/literal';

/** What could not be said but as text. */
export interface Counts {
  /** Expressions, or parts of one. */
  raw: number;
  /** Those that became references, contexts and functions. */
  typed: number;
}

/** Prints the texts of one file. */
export class Texts {
  public constructor(public readonly file: CodeFile, private readonly counts: Counts) {}

  /** The bare text of an expression, as an Expression. */
  public expression(text: string, scope: Scope): string {
    const made = this.proven(text, scope);
    if (made !== undefined) return made;
    this.counts.raw++;
    return `${this.file.use('slipway/expressions', 'Expression')}.raw(${textLiteral(text)})`;
  }

  /** A text with `${{ }}`: a string, or an Expression where it is nothing else. */
  public text(text: string, scope: Scope): string {
    if (!text.includes('${{')) return textLiteral(text);
    const parts = splitText(text);
    const [only] = parts;
    if (parts.length === 1) return only.kind === 'raw' ? this.expression(only.text, scope) : textLiteral(text);
    let made = 0;
    const code = parts.map((part) => {
      if (part.kind !== 'raw') return templateText('text' in part ? part.text : '');
      const expression = this.proven(part.text, scope, false);
      if (expression !== undefined) return `\${${made++, expression}}`;
      this.counts.raw++;
      return templateText(`\${{ ${part.text} }}`);
    });
    return made === 0 ? textLiteral(text) : `\`${code.join('')}\``;
  }

  /** The text of an expression that stands for a whole, such as a map, with its braces. */
  public whole(text: string, scope: Scope): string {
    const [only, ...more] = splitText(text);
    return only?.kind === 'raw' && more.length === 0 ? this.expression(only.text, scope) : this.expression(text, scope);
  }

  public scalar(value: Scalar, scope: Scope): string {
    return typeof value === 'string' ? this.text(value, scope) : String(value);
  }

  /** A map of the user's. Undefined where it is empty. */
  public map(map: ScalarMap, scope: Scope, whole?: string): string | undefined {
    if (whole !== undefined) return this.whole(whole, scope);
    const entries = Object.entries(map);
    return entries.length === 0 ? undefined : record(entries.map(([name, value]) => [name, this.scalar(value, scope)]));
  }

  private proven(text: string, scope: Scope, mayHoldText = true): string | undefined {
    const made = expressionCode(text, scope, this.file, mayHoldText);
    if (!made) return undefined;
    this.counts.raw += made.raw;
    if (made.raw === 0) this.counts.typed++;
    return made.code;
  }
}
