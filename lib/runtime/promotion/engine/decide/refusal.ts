/** Why something that somebody asked for is not done. */
export class Refusal extends Error {}

export function refuse(why: string): never {
  throw new Refusal(why);
}
