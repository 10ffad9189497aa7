/** A share in words, never more than it is: what is too little by a hair should not look like enough. */
export function percent(share: number): string {
  return `${Math.floor(share * 10_000 + 1e-6) / 100} %`;
}
