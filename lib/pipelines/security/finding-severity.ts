/** How grave a weakness is. */
export enum FindingSeverity {
  /** CVSS 9.0 and more. */
  CRITICAL = 'critical',
  /** CVSS 7.0 to 8.9. */
  HIGH = 'high',
  /** CVSS 4.0 to 6.9. */
  MEDIUM = 'medium',
  /** Less. */
  LOW = 'low',
}
