/** Words as a shell reads them back, whichever of those that a step can have. */
export const commandLine = (...words: readonly string[]): string => words.map(word).join(' ');

/** Plain words stand as people write them. The rest is quoted; an apostrophe ends the quotes, stands for itself, and begins them again. */
function word(text: string): string {
  return /^[\w.,:=@%+/-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}

export { inFolder as below } from './in-folder';
