/** A day of the week. */
export enum Weekday {
  /** Monday. */
  MONDAY = 'monday',
  /** Tuesday. */
  TUESDAY = 'tuesday',
  /** Wednesday. */
  WEDNESDAY = 'wednesday',
  /** Thursday. */
  THURSDAY = 'thursday',
  /** Friday. */
  FRIDAY = 'friday',
  /** Saturday. */
  SATURDAY = 'saturday',
  /** Sunday. */
  SUNDAY = 'sunday',
}
