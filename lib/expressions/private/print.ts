import { DeclaredNode, Operator, Reference } from './node';

/** GitHub's order of precedence, from the tightest. */
const PRECEDENCE: Readonly<Record<Operator, number>> = { '!': 1, '<': 2, '<=': 2, '>': 2, '>=': 2, '==': 3, '!=': 3, '&&': 4, '||': 5 };

/** Tight enough to stand anywhere. */
const ATOM = 0;
/** Text that the user wrote: it may hold any operator. */
const LOOSEST = 6;

/** A path or a single call needs no parentheses; anything else that is raw might. */
const SIMPLE_RAW = /^(?:'[^']*'|(?:[\w.*-]|\[(?:'[^']*'|[\w.*-]+)\])+(?:\([^()]*\))?)$/;

/** The text of an expression, without `${{ }}`. */
export function printExpression(node: DeclaredNode, resolve: (reference: Reference) => string): string {
  return print(node).text;

  function print(n: DeclaredNode): { text: string; precedence: number } {
    switch (n.kind) {
      case 'literal': return { text: printLiteral(n.value), precedence: ATOM };
      case 'path': return { text: n.text, precedence: ATOM };
      case 'raw': return { text: n.text.trim(), precedence: SIMPLE_RAW.test(n.text.trim()) ? ATOM : LOOSEST };
      case 'reference': return { text: resolve(n.reference), precedence: ATOM };
      case 'property': return { text: wrapped(n.of, ATOM) + printProperty(n.name), precedence: ATOM };
      case 'call': return { text: `${n.name}(${n.args.map((a) => print(a).text).join(', ')})`, precedence: ATOM };
      case 'operator': {
        const precedence = PRECEDENCE[n.operator];
        if (n.operator === '!') return { text: `!${wrapped(n.args[0], precedence)}`, precedence };
        // `&&` and `||` chain without parentheses; a comparison does not.
        const chains = n.operator === '&&' || n.operator === '||';
        const args = n.args.map((a, i) => wrapped(a, chains || i === 0 ? precedence : precedence - 1));
        return { text: args.join(` ${n.operator} `), precedence };
      }
    }
  }

  function wrapped(n: DeclaredNode, atMost: number): string {
    const { text, precedence } = print(n);
    return precedence <= atMost ? text : `(${text})`;
  }
}

/** `.name` where GitHub's lexer takes it, `['name']` elsewhere. */
export function printProperty(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) || name === '*' ? `.${name}` : `[${printLiteral(name)}]`;
}

export function printLiteral(value: string | number | boolean | null): string {
  return typeof value === 'string' ? `'${value.replace(/'/g, "''")}'` : String(value);
}
