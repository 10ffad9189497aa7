/** A time table. */
export interface Schedule {
  /** POSIX cron with five fields: minute, hour, day of month, month, day of week. An odd minute avoids the rush at the full hour. */
  readonly cron: string;
  /**
   * An IANA time zone, such as `Europe/Berlin`.
   *
   * @default - UTC
   */
  readonly timezone?: string;
}
