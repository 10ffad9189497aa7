/** The scripts of the targets as the build reads them: line by line, by target and by file. */
type Scripts = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

let loaded: Scripts | undefined;

/**
 * The files that a target's action runs. Loaded on first use: most deliveries have few targets.
 *
 * @param kind `kubernetes`, `helm`, `argocd` or `docker`
 */
export function scriptsOf(kind: string): Readonly<Record<string, readonly string[]>> {
  loaded ??= (require('./vendor/scripts.cjs') as { scripts: Scripts }).scripts;
  return loaded[kind];
}
