import { Project, ProjenrcFile } from 'projen';
import { readText } from './read-text';
import { HostLanguage, hostLanguage } from '../../core/inside';

/** The files that a program of each language may be, as projen and its users call them, the likeliest first. */
const PROGRAMS: { readonly [language in HostLanguage]: readonly string[] } = {
  javascript: ['.projenrc.ts', '.projenrc.js', '.projenrc.mjs', '.projenrc.py'],
  python: ['.projenrc.py'],
  java: ['src/test/java/projenrc.java', 'src/main/java/projenrc.java'],
  go: ['main.go', 'projenrc/main.go', '.projenrc/main.go'],
  other: [],
};

/** The program that the user edits, from the root of the repository: what the project knows, or what is there. */
export function programOf(project: Project): string | undefined {
  // A project that has its program made knows where it is: in Java that depends on the name of its class.
  const known = ProjenrcFile.of(project)?.filePath;
  return known ?? PROGRAMS[hostLanguage()].find((name) => readText(project.outdir, name) !== undefined);
}

/** The same for a sentence, in which something must stand. */
export function programNamed(project: Project): string {
  return programOf(project) ?? PROGRAMS[hostLanguage()][0] ?? 'the program that declares it';
}
