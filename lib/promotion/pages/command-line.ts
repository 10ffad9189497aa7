/** How a workflow is started: the name of its file, and its inputs. */
interface Started {
  readonly workflow: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** What is typed to start a workflow, for any shell of the family of sh. */
export function commandLine({ workflow, inputs }: Started, repository?: string): string {
  const fields = Object.entries(inputs).map(([name, value]) => `-f ${quoted(`${name}=${value}`)}`);
  return ['gh', 'workflow', 'run', quoted(workflow), ...fields, ...repository === undefined ? [] : ['--repo', quoted(repository)]].join(' ');
}

/** What a shell would read as something else stands in quotes, and so does what is still to be filled in. */
function quoted(word: string): string {
  if (/^[\w.,:@/+=-]+$/.test(word)) return word;
  const [, name = '', value] = /^([\w-]+=)([^]*)$/.exec(word) ?? [, , word];
  return `${name}'${value.replace(/'/g, "'\\''")}'`;
}
