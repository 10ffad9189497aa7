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
  return `'${value.replace(/[\\']/g, '\\$&')}'`;
}
