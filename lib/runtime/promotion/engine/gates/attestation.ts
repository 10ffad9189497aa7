import { closed, GateContext, open, Verdict } from './context';
import { AttestationGate } from '../../configuration';
import { digestOf } from '../read-release';

/**
 * One of the workflows signed that the release is what it says it is, as it stands on the branch or tag of the release, or on the default branch: whoever can
 * push a branch can change the same file there, and it signs whatever it is told. Whether the signature is good is verified in the job that deploys.
 */
export function attestationGate({ signers }: AttestationGate, context: GateContext): Verdict {
  const { release: { release }, inquiry, configuration: { defaultBranch } } = context;
  const digest = digestOf(release);
  const strange = strangeRef(context);
  if (strange !== undefined) return closed(strange);
  const found = inquiry.attestations(digest);
  if ('unknown' in found) return closed(`nobody knows whether release.json is attested: ${found.unknown}`);
  const good = signers.flatMap((signer) => [release.ref, `refs/heads/${defaultBranch}`].map((ref) => `${signer}@${ref}`));
  const signer = found.value.find((each) => good.includes(each));
  if (signer !== undefined) return open(`release.json is attested by ${signer}`);
  return closed(found.value.length === 0 ? `nobody attested release.json (${digest.slice(0, 19)}…)` : `release.json is attested by ${found.value.join(', ')}, and it has to be by ${signers.join(' or ')}, of ${release.ref}`);
}

/** Where no gate says of what releases may be made, it is the default branch, or a tag. */
function strangeRef({ stage: { gates }, release: { release: { ref } }, configuration: { defaultBranch } }: GateContext): string | undefined {
  if (ref === `refs/heads/${defaultBranch}` || ref.startsWith('refs/tags/') || gates.some(({ kind }) => kind === 'ref')) return undefined;
  return `it was made of ${ref}, where anybody who can push may have changed what signs: a gate for branches has to say that it may come`;
}
