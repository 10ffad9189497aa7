// AWS's documentation, sentence by sentence, in a form that has nothing in common with the library's: values become regular expressions, and a condition is the table of its
// documentation page (operator, set prefix, presence).

export const ISS = 'token.actions.githubusercontent.com';
export const PROVIDER = `arn:aws:iam::123456789012:oidc-provider/${ISS}`;

export type Values = readonly string[];
export type Block = Readonly<Record<string, Readonly<Record<string, Values>>>>;
export type PrincipalElement = '*' | Readonly<Record<string, string | Values>>;
export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: Values;
  readonly NotAction?: Values;
  readonly Principal?: PrincipalElement;
  readonly NotPrincipal?: PrincipalElement;
  readonly Condition?: Block;
}

/** Somebody who asks for the role, with all that AWS knows of them: nothing is left open here. */
export interface Request {
  readonly action: string;
  /** Every text by which a principal element can name them. */
  readonly names: readonly string[];
  /** Condition keys, in lower case, with their values. */
  readonly context: Readonly<Record<string, string>>;
}

const escape = (text: string) => text.replace(/[^a-z0-9]/gi, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
export const asRegExp = (value: string, operator: string) => {
  const wild = operator.includes('Like') ? value.split('*').map((part) => part.split('?').map(escape).join('[^]')).join('[^]*') : escape(value);
  return new RegExp(`^${wild}$`, operator.includes('IgnoreCase') ? 'i' : '');
};

function holds(operator: string, key: string, values: Values, request: Request): boolean {
  const found = request.context[key.toLowerCase()];
  const context = found === undefined ? [] : [found];
  const base = operator.replace(/^For(Any|All)Values:/, '').replace(/IfExists$/, '');
  if (base === 'Null') return values.includes(context.length === 0 ? 'true' : 'false');
  if (operator.endsWith('IfExists') && context.length === 0) return true;
  const negative = base.includes('Not');
  const passes = (one: string) => (negative ? values.every((v) => !asRegExp(v, base).test(one)) : values.some((v) => asRegExp(v, base).test(one)));
  if (operator.startsWith('ForAllValues')) return context.every(passes);
  if (operator.startsWith('ForAnyValue')) return context.some(passes);
  return context.length === 0 ? negative : passes(context[0]);
}

function applies(s: Statement, request: Request): boolean {
  const listed = (element: PrincipalElement | undefined) => (element === '*' ? ['*'] : Object.values(element ?? {}).flat()).some((text) => text === '*' || request.names.includes(text));
  const acts = (actions: Values | undefined) => (actions ?? []).some((a) => asRegExp(a.toLowerCase(), 'Like').test(request.action.toLowerCase()));
  if (s.Principal === undefined ? listed(s.NotPrincipal) : !listed(s.Principal)) return false;
  if (s.Action === undefined ? acts(s.NotAction) : !acts(s.Action)) return false;
  return Object.entries(s.Condition ?? {}).every(([operator, keys]) => Object.entries(keys).every(([key, values]) => holds(operator, key, values, request)));
}

/** What AWS answers. */
export function documented(statements: readonly Statement[], request: Request): boolean {
  const applicable = statements.filter((s) => applies(s, request));
  return applicable.some((s) => s.Effect === 'Allow') && !applicable.some((s) => s.Effect === 'Deny');
}

/** What the claims of a token are to the conditions of AWS: those that it reads, and no others. */
export function requestOf(claims: Readonly<Record<string, string>>, read: readonly string[], more: Readonly<Record<string, string>> = {}): Request {
  const context = Object.fromEntries(Object.entries(claims).filter(([name]) => read.includes(name)).map(([name, value]) => [`${ISS}:${name}`, value]));
  return { action: 'sts:AssumeRoleWithWebIdentity', names: [PROVIDER], context: { ...context, ...more } };
}
