import { arithmeticIn, subscriptIn } from './arithmetic';
import { Fields } from './fields';
import { parameterValue } from './parameters';
import { Argument, Scope, Shell, within } from './shell';
import { NOTHING, Value, concat, foreign, isTainted, trimmed, unknown } from './value';
import { ShellNode } from '../private/unbash';

/** What words of a shell stand for. */
export class Words {
  public constructor(private readonly shell: Shell) {}

  /** The words that a word becomes. */
  public arguments(node: ShellNode, scope: Scope): readonly Argument[] {
    const braces = node.parts?.findIndex(({ type, text }) => type === 'BraceExpansion' && /^\{[^{}$"'`]*,[^{}$"'`]*\}$/.test(text!)) ?? -1;
    if (braces >= 0) return node.parts![braces].text!.slice(1, -1).split(',').flatMap((text) => this.arguments({ ...node, parts: node.parts!.map((part, i) => (i === braces ? { type: 'Literal', text, value: text } : part)) }, scope));
    const fields = new Fields();
    this.fill(fields, node, scope, false);
    return fields.all();
  }

  /** A place where nothing is split, as behind `=`. */
  public value(node: ShellNode | undefined, scope: Scope, quoted = false): Value {
    if (!node) return [];
    const parts = node.parts ?? [];
    if (parts.length === 0) return this.literal(node.type === 'Word' ? String(node.value ?? '') : unescaped(node.text ?? ''), scope, quoted);
    return concat(...parts.map((part) => this.part(part, scope, quoted)));
  }

  private fill(fields: Fields, node: ShellNode, scope: Scope, quoted: boolean): void {
    if (!node.parts || node.parts.length === 0) return fields.quoted(this.literal(String(node.value ?? node.text ?? ''), scope, quoted));
    for (const part of node.parts) {
      const list = this.list(part, scope, quoted);
      if (list) {
        fields.several(list);
      } else if (part.type === 'DoubleQuoted' || part.type === 'LocaleString') {
        const only = part.parts?.length === 1 ? this.list(part.parts[0], scope, true) : undefined;
        if (only) fields.several(only);
        else fields.quoted(this.part(part, scope, true));
      } else if (/Expansion$/.test(part.type) && part.type !== 'BraceExpansion') {
        fields.unquoted(this.part(part, scope, quoted));
      } else {
        fields.quoted(this.part(part, scope, quoted));
      }
    }
  }

  /** `$@` and `${array[@]}` are several words; with a star they are one, where they stand in quotes. */
  private list(part: ShellNode, { state }: Scope, quoted: boolean): readonly Value[] | undefined {
    const several = (sign: string | undefined) => sign === '@' || (sign === '*' && !quoted);
    if (part.type === 'SimpleExpansion') return several(part.text!.slice(1)) ? state.positional : undefined;
    if (part.type !== 'ParameterExpansion' || part.prefix !== undefined || part.operation) return undefined;
    if (several(part.parameter)) return state.positional;
    return several(part.index?.text) ? state.get(part.parameter!)?.values : undefined;
  }

  public part(part: ShellNode, scope: Scope, quoted: boolean): Value {
    switch (part.type) {
      case 'SingleQuoted':
      case 'AnsiCQuoted': return this.literal(String(part.value ?? ''), scope, true);
      case 'DoubleQuoted':
      case 'LocaleString': return concat(...(part.parts ?? []).map((inner) => this.part(inner, scope, true)));
      case 'SimpleExpansion': return this.simple(part.text!.slice(1), scope);
      case 'ParameterExpansion': return parameterValue(part, scope, this.shell.journal, (word, inner = scope) => this.value(word, inner, quoted), (code) => this.shell.evaluate(code, 'shell', scope));
      case 'CommandExpansion':
      case 'ArithmeticCommandExpansion': return this.substitution(part, scope);
      case 'ArithmeticExpansion': return this.arithmetic(part, scope);
      case 'ProcessSubstitution': return this.process(part, scope);
      case 'BraceExpansion':
      case 'ExtendedGlob': return part.parts && part.parts.length > 0 ? concat(...part.parts.map((inner) => this.part(inner, scope, quoted))) : this.literal(part.text!, scope, quoted);
      // The names of files, some of which may have been made of a text.
      case 'Glob': return quoted ? this.literal(part.text!, scope, quoted) : concat(this.literal(part.text!, scope, quoted), this.shell.journal.keptBy('files'));
      default: return this.literal(String(part.value ?? part.text ?? ''), scope, quoted);
    }
  }

  private simple(name: string, { state, marks, line }: Scope): Value {
    // The name of a variable that was put together.
    if (marks && new RegExp(marks.pattern).test(name)) return unknown();
    if (name === '_' && isTainted(state.last)) return state.last;
    if (/^[?$!#_-]$/.test(name)) return unknown(`$${name}${line}`);
    return state.read(name);
  }

  private substitution(part: ShellNode, scope: Scope): Value {
    const script = part.script;
    if (!script) throw new RangeError();
    return trimmed(this.shell.run(script, within(scope, { state: scope.state.piped(), own: scope.own && script.source === undefined })));
  }

  private process(part: ShellNode, scope: Scope): Value {
    const path = unknown(this.shell.journal.fresh('process'));
    const script = part.script;
    if (!script) throw new RangeError();
    const run = (input?: Value) => this.shell.run(script, within(scope, { state: scope.state.piped(), input }));
    if (part.operator === '<') this.shell.journal.write(path, run(), true, scope.line);
    else this.shell.journal.listen(path, run);
    return path;
  }

  /** Reports what an arithmetic expression evaluates. Its value is a number. */
  public arithmetic(node: ShellNode, scope: Scope): Value {
    const value = arithmeticIn(node, scope, (part) => this.part(part, scope, false));
    if (isTainted(value)) this.shell.journal.code(value, 'arithmetic', scope.line);
    return unknown('arithmetic');
  }

  /** Gives back what the subscript is. */
  public subscript(name: string, index: ShellNode | undefined, scope: Scope): Value {
    if (!index) return NOTHING;
    const value = this.value(index, scope);
    subscriptIn(name, value, scope, this.shell.journal);
    return value;
  }

  /** A text as it is written, in which marks stand for what is not known. */
  public literal(text: string, scope: Scope, quoted: boolean): Value {
    const { marks } = scope;
    if (!marks) return text === '' ? [] : [text];
    return concat(...text.split(marks.pattern).map((piece, i): Value => {
      if (i % 2 === 0) return [piece];
      const foreignPiece = marks.pieces[Number(piece)];
      if (typeof foreignPiece === 'string') return [foreignPiece];
      // What was raw is reported already.
      if (foreignPiece.form === 'raw') return foreign([], { label: foreignPiece.label });
      // Quoted for a shell, and then in quotes of the shell again: the quotes in it end those around it.
      if (quoted) this.shell.journal.code([foreignPiece], 'shell', scope.line);
      return foreign(foreignPiece.from, { oneLine: foreignPiece.oneLine });
    }));
  }
}

/** A here-document whose delimiter stands without quotes. */
function unescaped(text: string): string {
  return text.replace(/\\([$`\\])/g, '$1').replace(/\\\n/g, '');
}
