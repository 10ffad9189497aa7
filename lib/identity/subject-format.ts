/** How GitHub writes the repository into the subject of an identity token. */
export enum SubjectFormat {
  /** `repo:acme@1/app@2:…`: with the ids, which nobody else can ever have. Repositories made, renamed or transferred since 15 July 2026. */
  IMMUTABLE = 'immutable',
  /** `repo:acme/app:…`: older repositories, and GitHub Enterprise Server. */
  LEGACY = 'legacy',
  /** Both, for a repository that may change from one to the other. */
  BOTH = 'both',
}
