/** How far a permission of the run's token goes. */
export enum PermissionLevel {
  /** Not at all. */
  NONE = 'none',
  /** Reading. */
  READ = 'read',
  /** Reading and writing. */
  WRITE = 'write',
}
