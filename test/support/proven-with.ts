/** How a test is declared that needs programs: one that is missing fails where everything must be proven, and is seen to be skipped elsewhere. */
export function provenWith<T extends { readonly skip: unknown }>(missing: string | undefined, declared: T): T {
  return missing !== undefined && !process.env.CI ? declared.skip as T : declared;
}
