import { declaredBy } from './declares';
import { environmentSaid } from './environments';
import { protectionSaid } from './protections';
import { UnknownRule, rulesetSaid } from './rulesets';
import { DELIVERY, Said, assigned, made, unlessNone, variable } from './said';
import { settingsSaid, word } from './settings';
import { DeliveryModel } from '../../checks/inside';
import { printable } from '../../core/inside';
import { DesiredRuleset, DesiredState, desiredState } from '../../repository/inside';
import { CodeFile } from '../code/code-file';
import { variableName } from '../code/names';

/** A program that declares the settings of a repository. */
export interface PrintedSettings {
  readonly file: CodeFile;
  /** The settings document that it declares. */
  readonly declared: DesiredState;
  /** What is left out, and why: a sentence each. */
  readonly gaps: readonly string[];
}


/**
 * The settings of a repository as constructs, in the order in which they depend on each other. What no construct takes is left out, and told.
 *
 * @param state what stands on GitHub
 * @param path of the file
 */
export function printSettings(state: DesiredState, path: string): PrintedSettings {
  const gaps: string[] = [];
  const statements: Said[] = [];
  const add = (title: string, make: () => Said): boolean => {
    const why = whyNot(statements, make, (said) => statements.push(said));
    if (why !== undefined) gaps.push(`${title} is left out: ${printable(why, 400)}`);
    return why === undefined;
  };
  const { repository, environments = [], rulesets = [], branch_protection: protections = [] } = state;
  if (repository) add('the repository', () => repositorySaid(repository));
  add('repository settings', () => settingsSaid(state));
  const asked = environmentsAskedFor(rulesets);
  const taken = new Set(['delivery']);
  const known = new Map<string, Said>();
  for (const environment of environments) {
    const name = environment.name.toLowerCase();
    const of = asked.has(name) ? variableName(name, taken, 'environment') : undefined;
    const isThere = add(`environment '${environment.name}'`, () => (of === undefined ? environmentSaid(environment) : assigned(of, environmentSaid(environment))));
    if (isThere && of !== undefined) known.set(name, variable(of));
  }
  for (const ruleset of rulesets) add(`ruleset '${ruleset.name}'`, () => rulesetSaid(ruleset, known));
  for (const protection of protections) add(`branch protection '${protection.branch}'`, () => protectionSaid(protection));
  const model = declaredBy(statements);
  if ('why' in model) throw new Error(model.why);
  return { file: fileOf(path, statements), declared: desiredState(model, DeliveryModel._of(new Map())), gaps };
}

/** Environments to which a branch asks for deployments: those rules take the objects. */
function environmentsAskedFor(rulesets: readonly DesiredRuleset[]): ReadonlySet<string> {
  const names = rulesets.flatMap(({ rules }) => rules.flatMap(({ parameters }) => (parameters?.required_deployment_environments as readonly string[] | undefined) ?? []));
  return new Set(names.map((name) => name.toLowerCase()));
}

/** Why the next statement cannot be said after the others; undefined when it can, and is. */
function whyNot(before: readonly Said[], make: () => Said, say: (said: Said) => void): string | undefined {
  try {
    const said = make();
    const declared = declaredBy([...before, said]);
    if ('why' in declared) return declared.why;
    say(said);
    return undefined;
  } catch (error) {
    if (!(error instanceof UnknownRule)) throw error;
    return error.message;
  }
}

function repositorySaid({ owner, name, visibility, default_branch: branch }: NonNullable<DesiredState['repository']>): Said {
  return made('GithubRepository', DELIVERY, `${owner}/${name}`, unlessNone({ visibility: word('Visibility', visibility), defaultBranch: branch === 'main' ? undefined : branch }));
}

function fileOf(path: string, statements: readonly Said[]): CodeFile {
  const file = new CodeFile(path);
  file.add('/** What GitHub knows of the repository besides its files. */');
  file.addFunction('declareSettings', [['delivery', file.use('slipway/delivery', 'Delivery')]], 'void', statements.map((statement) => `${statement.print(file)};`));
  return file;
}
