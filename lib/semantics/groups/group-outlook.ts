import { Place } from './place';
import { Candidate, Outlook } from '../../expressions/inside';
import { ANY_PULL, outlookOf } from '../outlook';

const OF_PULLS = /^pull_request(?:_target)?$/;
/** What every run has, though nobody knows it before. */
const FILLED = /^github\.(?:run_id|run_number|run_attempt|ref|ref_name|sha|actor|repository|workflow)$/;
const OF_PULL = /^github\.(?:head_ref|base_ref|event\.number|event\.pull_request\.(?:number|id|head\.(?:ref|sha|label)|base\.(?:ref|sha)))$/;

/** What is known where a group is named: of an event that a pull request causes also that the pull request has a number. */
export function outlookIn(place: Place): Outlook {
  return outlookOf({
    event: place.event,
    ref: place.event === 'pull_request' ? ANY_PULL : undefined,
    values: (path) => inputIn(path, place) ?? ofRun(path, place),
  });
}

function ofRun(path: string, { event }: Place): readonly Candidate[] | undefined {
  const filled = FILLED.test(path) || (OF_PULLS.test(event) && OF_PULL.test(path)) || (/^pull_request_/.test(event) && OF_PULL.test(path) && path.startsWith('github.event.pull_request.'));
  return filled ? [{ unlike: path, texts: [], filled: true }] : undefined;
}

/** An input that nobody gives is empty. */
function inputIn(path: string, { inputs }: Place): readonly Candidate[] | undefined {
  const [, name] = /^inputs\.([^.]+)$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  const value = Object.entries(inputs).find(([input]) => input.toLowerCase() === name)?.[1];
  if (value === undefined) return [null];
  return typeof value === 'object' ? undefined : [value];
}
