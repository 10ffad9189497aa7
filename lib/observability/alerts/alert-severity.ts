/** How soon somebody has to look. */
export enum AlertSeverity {
  /** Now: somebody is woken up. */
  CRITICAL = 'critical',
  /** Today. */
  WARNING = 'warning',
  /** When there is time. */
  INFO = 'info',
}
