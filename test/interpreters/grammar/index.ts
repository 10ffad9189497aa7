import { handCases } from './by-hand';
import { Case, textOf } from './case';
import { spread } from './draw';
import { fileCases, jobCases, laterCases } from './handed-on';
import { languageCases, languageHopCases } from './languages';
import { loaderCases, nameCases } from './loaders';
import { placeCases } from './places-of-bash';
import { pythonCases } from './python-steps';
import { codeCases, hopCases, posixHopCases, twoHopCases, washedCases, wrappedCases } from './shell-cases';

/** All jobs of the grammar, each once. */
export function grammar(): Case[] {
  const all = [
    ...placeCases(), ...codeCases(), ...wrappedCases(700), ...hopCases(900), ...posixHopCases(250), ...twoHopCases(300), ...washedCases(),
    ...languageCases(), ...languageHopCases(250), ...pythonCases(), ...fileCases(), ...laterCases(), ...jobCases(), ...loaderCases(), ...nameCases(), ...handCases(),
  ];
  return [...new Map(all.map((one) => [textOf(one), one])).values()];
}

/** How many jobs of a group are run in one go: of a large group, some of every kind. */
const OF_A_GROUP: Readonly<Record<string, number>> = {
  'place of bash': 420,
  'place of sh': 130,
  'program that runs text': 720,
  'behind a wrapper': 260,
  'behind a hop': 360,
  'behind a hop, in sh': 100,
  'behind two hops': 120,
  'washed': 40,
  'code of python3': 120,
  'code of node': 110,
  'code of perl': 90,
  'code of awk': 90,
  'code of sed': 100,
  'code of jq': 45,
  'step of Python': 120,
  'code of a language, behind a hop': 110,
};

/** The kind without where it leads. */
export const mainKind = ({ kind }: Case) => kind.split(/ → | … /)[0];

/** The part of the grammar that a run has time for: the same at every run. */
export function selection(): Case[] {
  const groups = new Map<string, Case[]>();
  for (const one of grammar()) groups.set(one.group, [...groups.get(one.group) ?? [], one]);
  return [...groups].flatMap(([group, cases]) => spread(cases, OF_A_GROUP[group] ?? cases.length, mainKind, textOf));
}
