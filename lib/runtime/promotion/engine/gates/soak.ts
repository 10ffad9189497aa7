import { closed, GateContext, open, Verdict } from './context';
import { verifiedUpstream } from './upstream';
import { span } from '../../../common/words';
import { SoakGate } from '../../configuration';
import { momentFrom } from '../calendar/moments';

/** The release has been verified upstream for long enough; where nothing is upstream, it was recorded long enough ago. */
export function soakGate({ seconds }: SoakGate, context: GateContext): Verdict {
  const { stage, release, now } = context;
  const first = stage.upstream.stages.length === 0;
  const since = first ? release.at : verifiedUpstream(context);
  if (since === undefined) return closed(`its ${span(seconds)} begin when it is verified in ${stage.upstream.stages.join(stage.upstream.join === 'all' ? ' and ' : ' or ')}`);
  const ends = since + seconds;
  const found = `${first ? 'recorded' : 'verified'} ${momentFrom(since, now)}`;
  return now >= ends ? open(`${found}, and it takes ${span(seconds)}`) : closed(`${found}, and it takes ${span(seconds)}: until ${momentFrom(ends, now)}`, ends);
}
