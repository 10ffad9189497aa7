/** One sign of a pattern: a character, or a wildcard. */
export type Sign = string | typeof ANY | typeof ONE;

const ANY = Symbol('*');
const ONE = Symbol('?');

/** Whether the text fits a pattern of `*` and `?`. */
export function matchesWild(pattern: string, text: string): boolean {
  return matchesSigns(signsOf(pattern, undefined)!, text);
}

/** What a variable stands for; undefined when that is not known. */
export type Variables = (name: string) => string | undefined;

/**
 * A pattern, sign by sign. Undefined when it holds a variable that is not known.
 *
 * @param pattern as it stands in the policy
 * @param variables where the policy's version knows variables: in them `${*}` is a star and no wildcard
 */
export function signsOf(pattern: string, variables: Variables | undefined): readonly Sign[] | undefined {
  const signs: Sign[] = [];
  for (let i = 0; i < pattern.length; i++) {
    if (variables && pattern.startsWith('${', i)) {
      const found = /^\$\{(?:([*?$])|([^}]*))\}/.exec(pattern.slice(i));
      if (!found) return undefined;
      const [whole, plain, name] = found;
      const text = plain ?? variables(name.trim());
      if (text === undefined) return undefined;
      signs.push(...text.split(''));
      i += whole.length - 1;
    } else {
      signs.push(pattern[i] === '*' ? ANY : pattern[i] === '?' ? ONE : pattern[i]);
    }
  }
  return signs;
}

/** The text that a pattern stands for where `*` and `?` are no wildcards: itself, but for its variables. Undefined when it holds one that is not known. */
export function plainText(pattern: string, variables: Variables | undefined): string | undefined {
  if (!variables || !pattern.includes('${')) return pattern;
  return signsOf(pattern, variables)?.map((sign) => (sign === ANY ? '*' : sign === ONE ? '?' : String(sign))).join('');
}

/** Goes back to the last star only, so that no pattern takes long. */
export function matchesSigns(signs: readonly Sign[], text: string): boolean {
  let [at, sign, star, from] = [0, 0, -1, 0];
  while (at < text.length) {
    if (signs[sign] === ANY) [star, from] = [sign++, at];
    else if (signs[sign] === ONE || signs[sign] === text[at]) [at, sign] = [at + 1, sign + 1];
    else if (star >= 0) [sign, at] = [star + 1, ++from];
    else return false;
  }
  while (signs[sign] === ANY) sign++;
  return sign === signs.length;
}

/** More places than these in several patterns at once are not looked at. */
const MOST_PLACES = 20_000;

/** A text that fits all of several patterns; undefined when there is none, or when it takes too long to find one. */
export function commonText(patterns: readonly (readonly Sign[])[]): string | undefined {
  const letters = [...new Set(patterns.flat().filter((sign): sign is string => typeof sign === 'string')), 'x'];
  // In each pattern the signs that may come next, as one that reads it letter by letter knows them.
  const start = patterns.map(() => 0);
  const seen = new Set([start.join()]);
  for (let found = [{ at: start, text: '' }]; found.length > 0 && seen.size < MOST_PLACES;) {
    const done = found.find(({ at }) => at.every((place, i) => patterns[i].slice(place).every((sign) => sign === ANY)));
    if (done) return done.text;
    found = found.flatMap(({ at, text }) => letters.flatMap((letter) => waysOn(patterns, at, letter).flatMap((next) => {
      if (seen.has(next.join())) return [];
      seen.add(next.join());
      return [{ at: next, text: text + letter }];
    })));
  }
  return undefined;
}

/** Where one may be in each of the patterns after a letter. */
function waysOn(patterns: readonly (readonly Sign[])[], at: readonly number[], letter: string): readonly number[][] {
  return patterns.reduce<number[][]>((ways, pattern, i) => ways.flatMap((way) => placesAfter(pattern, at[i], letter).map((place) => [...way, place])), [[]]);
}

function placesAfter(pattern: readonly Sign[], place: number, letter: string): readonly number[] {
  if (place === pattern.length) return [];
  if (pattern[place] === ANY) return [place, ...placesAfter(pattern, place + 1, letter)];
  return pattern[place] === ONE || pattern[place] === letter ? [place + 1] : [];
}
