/** How grave a finding is. */
export enum Severity {
  /** The synthesis stops; nothing is written. */
  ERROR = 'error',
  /** Very likely a mistake or a risk; the synthesis goes on. */
  WARNING = 'warning',
  /** Worth knowing; nothing is wrong. */
  NOTE = 'note',
}
