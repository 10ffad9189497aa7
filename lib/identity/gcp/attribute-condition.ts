import { GcpIdentityModel } from './model';

/** Exact in everything: no prefix, no pattern. */
export function conditionOf(accepted: GcpIdentityModel['accepted'], own: string | undefined): string {
  const any = accepted.map((claims) => Object.entries(claims).map(([claim, values]) => {
    const literals = values.map(literal);
    return literals.length === 1 ? `assertion.${claim} == ${literals[0]}` : `assertion.${claim} in [${literals.join(', ')}]`;
  }).join(' && '));
  const all = any.length === 1 ? any[0] : any.map((one) => `(${one})`).join(' || ');
  return own === undefined ? all : `(${all}) && (${own})`;
}

function literal(value: string): string {
  return `'${value.replace(/[\\']/g, '\\$&').replace(/[\u0000-\u001f\u007f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
}

/** Whether a condition stays within the parentheses that it is put into: `a) || (true` does not. */
export function isWhole(condition: string): boolean {
  const code = condition.replace(/[rR]("""[^]*?"""|'''[^]*?'''|"[^"\n]*"|'[^'\n]*')|"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, '0');
  // A comment would swallow what closes the condition.
  if (/["']|\/\//.test(code)) return false;
  const open: string[] = [];
  for (const sign of code.replace(/[^()[\]{}]/g, '')) {
    if ('([{'.includes(sign)) open.push(sign);
    else if (open.pop() !== { ')': '(', ']': '[', '}': '{' }[sign]) return false;
  }
  return open.length === 0 && code.trim() !== '';
}
