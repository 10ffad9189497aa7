import { randomBytes } from 'crypto';

/**
 * An expression inside a string is a token: printable ASCII, so that it survives concatenation, JSON, YAML and the jsii kernel
 * unchanged. No shell or template language gives this text a meaning.
 */
const TOKEN = /\$\{Slipway\[([0-9a-z.]{1,40})\]\}/g;

/** What tokens stand for. The nonce keeps a text that somebody typed from naming an expression of the program; no output holds it. */
interface Registry {
  readonly nonce: string;
  readonly expressions: object[];
}

/** Shared by every copy of the library in one process: a token must be readable by whoever renders it. */
const REGISTRY = Symbol.for('slipway.expression-tokens');
const shared = globalThis as { [REGISTRY]?: Registry };
const registry: Registry = (shared[REGISTRY] ??= { nonce: randomBytes(6).toString('hex'), expressions: [] });

export function tokenFor(expression: object): string {
  return `\${Slipway[${registry.nonce}.${registry.expressions.push(expression) - 1}]}`;
}

/** What all tokens of this process hold, and nothing else does. */
export function tokenNonce(): string {
  return registry.nonce;
}

/** What a token of this process stands for. */
function expressionOf(name: string): object | undefined {
  const [nonce, index] = name.split('.');
  return nonce === registry.nonce ? registry.expressions[Number(index)] : undefined;
}

/** A piece of a text: literal text, what a token stands for, or the inside of a `${{ }}` that the user wrote. */
export type TokenPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly expression: object }
  | { readonly kind: 'raw'; readonly text: string }
  | { readonly kind: 'unknown-token'; readonly text: string };

/** Splits a text at its tokens and at the `${{ }}` that the user wrote by hand. */
export function splitTokens(text: string): TokenPart[] {
  const parts: TokenPart[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    splitRaw(text.slice(from, match.index), parts);
    const expression = expressionOf(match[1]);
    parts.push(expression ? { kind: 'expression', expression } : { kind: 'unknown-token', text: match[0] });
    from = match.index + match[0].length;
  }
  splitRaw(text.slice(from), parts);
  return parts;
}

function splitRaw(text: string, into: TokenPart[]): void {
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf('${{', from);
    const close = open < 0 ? -1 : closing(text, open + 3);
    if (close < 0) break;
    if (open > from) into.push({ kind: 'text', text: text.slice(from, open) });
    into.push({ kind: 'raw', text: text.slice(open + 3, close).trim() });
    from = close + 2;
  }
  if (from < text.length) into.push({ kind: 'text', text: text.slice(from) });
}

/** The `}}` that ends an expression: one inside a string literal does not. */
function closing(text: string, from: number): number {
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    if (text[i] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', i)) return i;
  }
  return -1;
}
