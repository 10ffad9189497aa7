import { closed, GateContext, open, Verdict } from './context';
import { AttestationGate } from '../../configuration';
import { digestOf } from '../read-release';

/** One of the workflows signed that the release is what it says it is. Whether the signature is good is verified in the job that deploys. */
export function attestationGate({ signers }: AttestationGate, { release, inquiry }: GateContext): Verdict {
  const digest = digestOf(release.release);
  const found = inquiry.attestations(digest);
  if ('unknown' in found) return closed(`nobody knows whether release.json is attested: ${found.unknown}`);
  const signer = found.value.find((each) => signers.includes(each));
  if (signer !== undefined) return open(`release.json is attested by ${signer}`);
  return closed(found.value.length === 0 ? `nobody attested release.json (${digest.slice(0, 19)}…)` : `release.json is attested by ${found.value.join(', ')}, and it has to be by ${signers.join(' or ')}`);
}
