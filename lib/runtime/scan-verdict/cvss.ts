import { Level } from './finding';

/** The bands of CVSS 3 and 4, which code scanning uses as well. */
export function levelOfScore(score: number): Level {
  return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
}

const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};
const PRIVILEGES: Readonly<Record<string, Readonly<Record<string, number>>>> = { U: { N: 0.85, L: 0.62, H: 0.27 }, C: { N: 0.85, L: 0.68, H: 0.5 } };

/**
 * The base score of a vector of CVSS 3.0 or 3.1; undefined for what is none.
 *
 * @see https://www.first.org/cvss/v3-1/specification-document
 */
export function scoreOfVector(vector: string): number | undefined {
  const [head, ...parts] = vector.split('/');
  if (!/^CVSS:3\.[01]$/.test(head)) return undefined;
  const metrics = new Map(parts.map((part) => part.split(':') as [string, string]));
  const weight = (name: string) => weightOf(WEIGHTS[name], metrics.get(name));
  const changed = metrics.get('S') === 'C';
  const privileges = metrics.get('S') === 'U' || changed ? weightOf(PRIVILEGES[changed ? 'C' : 'U'], metrics.get('PR')) : undefined;
  const [network, complexity, interaction, confidentiality, integrity, availability] = ['AV', 'AC', 'UI', 'C', 'I', 'A'].map(weight);
  const values = [network, complexity, interaction, confidentiality, integrity, availability, privileges];
  if (values.includes(undefined)) return undefined;
  const base = 1 - (1 - confidentiality!) * (1 - integrity!) * (1 - availability!);
  const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  if (impact <= 0) return 0;
  const exploitability = 8.22 * network! * complexity! * privileges! * interaction!;
  return roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10));
}

const weightOf = (weights: Readonly<Record<string, number>>, value: string | undefined) => (value !== undefined && Object.hasOwn(weights, value) ? weights[value] : undefined);

/** As the specification rounds, so that what floating point adds makes no difference. */
function roundUp(score: number): number {
  const whole = Math.round(score * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
