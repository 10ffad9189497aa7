import * as colours from 'picocolors';
import { Terminal } from './terminal';

/** Colours on a terminal that has them and whose user wants them. */
export function paintFor({ hasColours, env }: Terminal) {
  const { green, yellow, red, dim, bold } = colours.createColors(hasColours && !env.NO_COLOR);
  return { added: green, changed: yellow, removed: red, faint: dim, strong: bold };
}

export type Paint = ReturnType<typeof paintFor>;
