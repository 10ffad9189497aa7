import { closed, GateContext, open, Verdict } from './context';
import { passesFilter } from '../../../../core/inside';
import { RefGate } from '../../configuration';

/** The release was made of a branch or a tag of this kind. */
export function refGate({ branches, tags }: RefGate, { release }: GateContext): Verdict {
  const [, space, name] = /^refs\/(heads|tags)\/(.+)$/s.exec(release.release.ref)!;
  const [kind, patterns] = space === 'heads' ? ['branch', branches] as const : ['tag', tags] as const;
  const allowed = [...branches.map((each) => `branch ${each}`), ...tags.map((each) => `tag ${each}`)].join(', ');
  return passesFilter(name, patterns) ? open(`it was made of the ${kind} ${name}`) : closed(`it was made of the ${kind} ${name}, and only these may come here: ${allowed === '' ? 'none' : allowed}`);
}
