import { Case, Ref, step } from './case';
import { BASH_PLACES, HEREDOCS, Place, WORD_PLACES } from './places';

type Quoting = readonly [name: string, word: (v: string) => string];

/** What a writer puts around a text. */
export const QUOTINGS: readonly Quoting[] = [
  ['bare', (v) => v],
  ['"…"', (v) => `"${v}"`],
  ['within "…"', (v) => `"a ${v} b"`],
  ["'…'", (v) => `'${v}'`],
  ["$'…'", (v) => `$'${v}'`],
  ['glued', (v) => `a${v}"b"`],
];

const REFS: readonly Ref[] = ['§', '$T', '${T}'];

/** A text in each place of a script, by the shells that have the place. */
export function placeCases(): Case[] {
  return [
    ...WORD_PLACES.flatMap((place) => [...quoted(place, 'bash'), ...quoted(place, 'sh')]),
    ...BASH_PLACES.flatMap((place) => quoted(place, 'bash')),
    ...HEREDOCS.flatMap(([kind, line]) => (['bash', 'sh'] as const).flatMap((shell) => (['§', '$T'] as const).map((v) => made(kind, line(v), shell)))),
  ];
}

function quoted([kind, line]: Place, shell: 'bash' | 'sh'): Case[] {
  // Quotes that keep a variable from being read make the script one without any text.
  return REFS.flatMap((v) => QUOTINGS.filter(([name]) => v === '§' || !name.includes("'")).filter(([name]) => v !== '${T}' || name === 'bare')
    // What differs between the shells is which of the places exist, not the quotes.
    .filter(([name]) => shell === 'bash' || name === 'bare' || name === '"…"').map(([, word]) => made(kind, line(word(v)), shell)));
}

const made = (kind: string, script: string, shell: 'bash' | 'sh'): Case => ({ group: shell === 'bash' ? 'place of bash' : 'place of sh', kind, source: 'body', steps: [step(script, shell)] });
