import { classText } from './class-text';
import type { DeclaredAction } from './declared-input';
import { docSentence } from './doc-lines';
import { freeNames } from './free-names';
import { PinnedAction, manifestText } from './manifest-text';
import { markerLine } from './marker';
import { RESERVED_OUTPUTS } from './reserved';
import { harmless } from './source-text';
import { typedInputs } from './typed-inputs';
import { CodeFile } from '../code/code-file';

/** What a file of a class is made of. */
export interface ClassFileOptions extends PinnedAction {
  /** `owner/repository`, or `owner/repository/path`. */
  readonly name: string;
  readonly className: string;
  /** Of the file, from the root of the repository. */
  readonly path: string;
  /** How the file of facts is imported: `./deploy.facts`. */
  readonly factsModule: string;
}

/** The longest name that is one line of a log. */
const LONGEST_NAME = 60;

/** The text of the file that has the class of an action. */
export async function actionFileText(options: ClassFileOptions, action: DeclaredAction): Promise<string> {
  const { name, className, sha, version } = options;
  const file = new CodeFile(options.path);
  const inputs = typedInputs(className, action.inputs);
  const outputNames = freeNames(action.outputs.map((output) => output.name), RESERVED_OUTPUTS, 'Output');
  const manifest = manifestText(file, options, action.using, stepName(action.name), inputs, action.outputs.map((output) => output.name), file.use(options.factsModule, 'facts'));
  const outputs = action.outputs.map((output) => ({ name: output.name, prop: outputNames.get(output.name)!, doc: docSentence(output.description, 'What its metadata does not describe') }));
  for (const used of ['ActionStep', 'ActionStepProps', 'ActionManifest']) file.use('slipway/actions', used);
  if (inputs.some(({ choices }) => choices)) file.use('slipway/actions', 'InputValue');
  if (outputs.length > 0 || inputs.some(({ prop }) => prop)) file.use('slipway/expressions', 'Expression');
  const shown = outputs.map((output) => ({ ...output, name: output.name }));
  file.add(
    ...classText({
      id: name,
      className,
      summary: docSentence(action.description, `Runs \`${name}\``),
      remarks: remarksOf(action),
      see: addressOf(name, sha),
      known: 'MANIFEST',
      inputs,
      outputs: shown,
    }),
    '',
    '/** What its metadata says at this commit. */',
    `const MANIFEST: ActionManifest = ${manifest};`,
  );
  const text = await file.text();
  return `${markerLine({ name, sha, version })}\n// The next one writes it anew: what you know of the action belongs into ${options.factsModule}.ts.\n${text}`;
}

/** A name that would break its line says nothing. */
function stepName(name: string | undefined): string | undefined {
  return name === undefined || name.length > LONGEST_NAME || harmless(name) !== name || name.includes('${{') || name === '' ? undefined : name;
}

function remarksOf({ using, image, unpinned }: DeclaredAction): string[] {
  const isTagged = image !== undefined && /^docker:\/\//i.test(image) && !/@sha256:[0-9a-f]{64}$/.test(image);
  return [
    ...using === 'docker' ? ['It runs in a container: on runners with Linux only.'] : [],
    ...isTagged ? [`Its image is \`${harmless(image)}\`, by a name that can move: the commit of the action does not pin what runs.`] : [],
    ...unpinned.length === 0 ? [] : [`It uses others by names that can move: ${unpinned.slice(0, 10).map((uses) => `\`${harmless(uses, 120)}\``).join(', ')}${unpinned.length > 10 ? ' …' : ''}. The commit of the action does not pin those.`],
    ...(/^node(?:12|16|20)$/.test(using) ? [`Its runtime, ${using}, is retired or about to be.`] : []),
  ];
}

/** The page of what was read. */
export function addressOf(name: string, sha: string): string {
  const [owner, repository, ...path] = name.split('/');
  return `https://github.com/${owner}/${repository}/tree/${sha}${path.length === 0 ? '' : `/${path.join('/')}`}`;
}
