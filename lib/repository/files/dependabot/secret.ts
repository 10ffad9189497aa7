import { OptionKind, kinds } from '../../../core/inside';
import { Expression } from '../../../expressions/inside';

/** The name of the secret that an expression reads; undefined when it is anything else. */
export function secretName(value: unknown): string | undefined {
  if (!(value instanceof Expression)) return undefined;
  const { _node: node } = value;
  if (node.kind === 'property') return node.of.kind === 'path' && node.of.text === 'secrets' ? node.name : undefined;
  return node.kind === 'raw' ? /^\s*secrets\.([A-Za-z_]\w*)\s*$/.exec(node.text)?.[1] : undefined;
}

const NAME = /^(?!GITHUB_)[A-Z_][A-Z\d_]*$/i;

/** Dependabot reads its own secrets and no other expression. */
export const secret: OptionKind = kinds.made(
  (value) => NAME.test(secretName(value) ?? ''),
  "a Dependabot secret, such as Secrets.get('NPM_TOKEN'): set it with `gh secret set NPM_TOKEN --app dependabot`; its name cannot begin with GITHUB_",
);

/** A text, or a secret where even a name is nobody's business. */
export const textOrSecret: OptionKind = kinds.made(
  (value) => (typeof value === 'string' && value.trim() !== '' && !value.includes('${')) || NAME.test(secretName(value) ?? ''), "a text, or a Dependabot secret, such as Secrets.get('REGISTRY_USER')",
);

/** As the file has it. */
export function written(value: string | Expression): string {
  const name = secretName(value);
  return name === undefined ? String(value) : `\${{ secrets.${name} }}`;
}
