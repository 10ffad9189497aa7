import { Origin, printable } from '../../../core/inside';
import { UnreadFile } from '../../../workflows/inside';

/** A place in a file that could not be read: where the reader stopped, or its beginning. */
export function placeOfFile({ path, shown, line = 1, column = 1 }: UnreadFile): Origin {
  return Origin._read(path, { file: shown, line, column });
}

/** Why it could not be read, as the end of a sentence that begins with the file. */
export function saidOf({ problem, line }: UnreadFile): string {
  return `cannot be read: ${line === undefined ? '' : `line ${line}, `}${printable(problem, 200).replace(/[.\s]+$/, '')}`;
}
