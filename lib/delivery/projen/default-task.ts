import { extname } from 'path';
import { HostLanguage, hostLanguage } from '../../core/inside';

/** What is used of projen's task. */
interface Task {
  readonly steps: readonly unknown[];
}

/** How a program of each kind is run. One of Java is compiled first, which the build of its project knows how to do. */
const RUNNERS: { readonly [ending: string]: (program: string) => string } = {
  '.ts': (program) => `tsx ${program}`,
  '.js': (program) => `node ${program}`,
  '.mjs': (program) => `node ${program}`,
  '.py': (program) => `python ${program}`,
  '.java': (program) => `mvn --quiet test-compile exec:java -Dexec.mainClass=projenrc -Dexec.classpathScope=${program.startsWith('src/test/') ? 'test' : 'runtime'}`,
  '.go': (program) => `go run ${program.includes('/') ? `./${program.slice(0, program.lastIndexOf('/'))}` : '.'}`,
};

/** A call as the language of the program writes it. */
const CALLS: { readonly [language in HostLanguage]: (command: string) => string } = {
  javascript: (command) => `project.defaultTask.exec('${command}');`,
  python: (command) => `project.default_task.exec("${command}")`,
  java: (command) => `project.getDefaultTask().exec("${command}");`,
  go: (command) => `project.DefaultTask().Exec(jsii.String("${command}"), nil)`,
  other: (command) => `the step '${command}' to its task 'default'`,
};

/** The command that runs a program. */
export function runnerOf(program: string): string | undefined {
  return RUNNERS[extname(program)]?.(program);
}

/** `npx projen` runs the default task, which has no step in a plain `Project`: it would end well, and nothing would have been written. */
export function idleDefaultTask(task: Task | undefined, program: string | undefined): string | undefined {
  const runner = program === undefined ? undefined : runnerOf(program);
  if (task === undefined || task.steps.length > 0 || program === undefined || runner === undefined) return undefined;
  return `\`npx projen\` does nothing in this project, because its task 'default' has no step. Add to ${program}, before the project is synthesized: ${CALLS[hostLanguage()](runner)}`;
}
