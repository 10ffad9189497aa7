import { closed, GateContext, open, Verdict } from './context';
import { whyNotMade } from '../controls/counts';

/** The run that the release names can have made it. Nobody overrides this: what nobody made is no release. */
export function recordedGate({ release, inquiry }: GateContext): Verdict {
  const why = whyNotMade(release, inquiry);
  return why === undefined ? open(`the run ${release.release.run.id} made it`) : closed(`nobody made it: ${why}`);
}
