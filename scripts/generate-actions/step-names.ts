/**
 * What the log calls a step that was given no name: what its action does, where GitHub would show the pin. Worked out from the name of the class; what reads badly then is
 * written below.
 *
 * `{input}` is replaced by the value of that input where it is plain text. A part in brackets is left out where it is not, or replaced by what stands behind its `|`.
 */
export function stepName(id: string, className: string, inputs: readonly string[]): string {
  const name = NAMES[id] ?? byRule(className, inputs);
  const unknown = [...name.matchAll(/\{([\w-]+)\}/g)].map(([, input]) => input).find((input) => !inputs.includes(input));
  if (unknown) throw new Error(`The name of a step of ${id} shows its input '${unknown}', which it does not have: see scripts/generate-actions/step-names.ts.`);
  return name;
}

function byRule(className: string, inputs: readonly string[]): string {
  const [first, ...rest] = className.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(' ');
  const thing = (words: readonly string[]) => words.map((word) => SPELLING[word] ?? word).join(' ');
  if (first === 'Setup') return `Set up ${thing(rest)}${version(rest, inputs)}`;
  if (VERBS.has(first)) return `${first} ${rest.map((word) => SPELLING[word] ?? word.toLowerCase()).join(' ')}`;
  return `Run ${thing([first, ...rest])}`;
}

/** The input that says which release of a tool is set up: `python-version`, `terraform_version` or `version`. */
function version(tool: readonly string[], inputs: readonly string[]): string {
  const own = `${tool.join('').toLowerCase()}version`;
  const input = inputs.find((name) => name.replace(/[-_]/g, '').toLowerCase() === own) ?? inputs.find((name) => name === 'version');
  return input === undefined ? '' : `[ {${input}}]`;
}

/** Names that begin so are sentences already. */
const VERBS = new Set(['Attest', 'Configure', 'Create', 'Deploy', 'Publish', 'Upload', 'Wait']);

/** How people write what a class cannot be called. */
const SPELLING: Readonly<Record<string, string>> = {
  Codeql: 'CodeQL',
  Dotnet: '.NET',
  Gcloud: 'gcloud',
  Github: 'GitHub',
  Goreleaser: 'GoReleaser',
  K6: 'k6',
  Kubectl: 'kubectl',
  Node: 'Node.js',
  Opa: 'OPA',
  Pages: 'Pages',
  Pnpm: 'pnpm',
  Qemu: 'QEMU',
  Sarif: 'SARIF',
  Slsa: 'SLSA',
  Shellcheck: 'ShellCheck',
  Tflint: 'TFLint',
  Tfsec: 'tfsec',
  Trufflehog: 'TruffleHog',
  Uv: 'uv',
  Zizmor: 'zizmor',
};

const NAMES: Readonly<Record<string, string>> = {
};
