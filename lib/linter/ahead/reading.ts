import { OfficialReading, readActionText, readWorkflowText } from '../../expressions/inside';

/** A file that GitHub's parser shall read. */
export interface ToRead {
  /** What it is read as. */
  readonly kind: 'workflow' | 'action';
  readonly path: string;
  readonly text: string;
}

/** What GitHub's parser makes of it, in whichever thread. */
export function readingOf({ kind, path, text }: ToRead): OfficialReading {
  return (kind === 'action' ? readActionText : readWorkflowText)(path, text);
}
