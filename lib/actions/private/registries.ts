import type { Value } from './values';
import { Expression, splitText } from '../../expressions/inside';
import { UsesStep } from '../../workflows/inside';

/** Which registry an image name belongs to, as far as permissions of the job's token care. */
export type Registry = 'ghcr' | 'other' | 'unknown';

/** The registries of image names, one a line. */
export function registriesOf(names: Value | undefined): Registry[] {
  if (names === undefined) return [];
  return String(names).split('\n').map((line) => line.trim()).filter(Boolean).map(registryOf);
}

function registryOf(name: string): Registry {
  const [first, ...rest] = splitText(name.replace(/^name=/, ''));
  if (first.kind === 'expression') return traced(first.expression);
  if (first.kind !== 'text') return 'unknown';
  const [host, path] = first.text.split('/');
  if (path === undefined && rest.length > 0) return 'unknown';
  return host.toLowerCase() === 'ghcr.io' ? 'ghcr' : 'other';
}

/** A name that a step before has made. */
function traced(expression: Expression): Registry {
  const node = expression._node;
  const step = node.kind === 'reference' ? (node.reference as { readonly step?: unknown }).step : undefined;
  if (!(step instanceof UsesStep)) return 'unknown';
  if (step._action() === 'aws-actions/amazon-ecr-login') return 'other';
  if (step._action() !== 'docker/metadata-action') return 'unknown';
  const registries = registriesOf(step._inputs.images);
  return registries.includes('ghcr') ? 'ghcr' : registries.every((r) => r === 'other') ? 'other' : 'unknown';
}
