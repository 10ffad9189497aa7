import { ApiType, isJust, leavesOf } from '../api';
import { Rule } from '../rule';

const FILTER = 'GitHub reads it to decide whether anything runs';
const NAME = 'other things are found by it before anything runs';
const PIN = 'what runs is known before it runs';
const READER = 'it is for people who read the file or a form, and GitHub takes it as it is written';
const METADATA = 'GitHub reads it in the metadata of an action, where nothing is evaluated';

const KNOWN = 'it is knowledge about an action, whichever run it is in';

/** Texts that cannot vary: all of a name, or that of one struct. */
const FIXED: Readonly<Record<string, string>> = {
  'branches': FILTER,
  'branchesIgnore': FILTER,
  'cron': FILTER,
  'names': FILTER,
  'paths': FILTER,
  'pathsIgnore': FILTER,
  'tags': FILTER,
  'tagsIgnore': FILTER,
  'timezone': FILTER,
  'versions': FILTER,
  'workflows': FILTER,
  'WorkflowCommonProps.name': NAME,
  'WorkflowCommonProps.fileName': NAME,
  'LocalActionProps.folder': NAME,
  'LocalActionProps.fileName': NAME,
  'imageName': NAME,
  'ScannerOptions.artifactName': NAME,
  'ScannerOptions.group': NAME,
  'ScannerOptions.scannerName': NAME,
  'stepId': NAME,
  'sha': PIN,
  'uses': PIN,
  'version': PIN,
  'Expression.raw.text': 'it is the text of an expression',
  'Github.isEvent.names': 'GitHub knows all events',
  'ActionCondition.inputIs.input': KNOWN,
  'ActionCondition.inputIs.value': KNOWN,
  'ActionCondition.inputIsNot.input': KNOWN,
  'ActionCondition.inputIsNot.value': KNOWN,
  'ActionCondition.inputIsOneOf.input': KNOWN,
  'ActionCondition.inputIsOneOf.values': KNOWN,
  'ActionCondition.inputGiven.input': KNOWN,
  'ActionCondition.inputMissing.input': KNOWN,
  'ActionCondition.inputContains.input': KNOWN,
  'ActionCondition.inputContains.text': KNOWN,
  'ActionCondition.inputLacks.input': KNOWN,
  'ActionCondition.inputLacks.text': KNOWN,
  'ActionFacts.masked': KNOWN,
  'ActionFacts.evaluates': KNOWN,
  'ActionFacts.stepName': KNOWN,
  'ManifestInput.prop': KNOWN,
  'ManifestInput.defaultValue': KNOWN,
  'ManifestInput.separator': KNOWN,
  'ManifestInput.values': KNOWN,
  'ManifestInput.choices': KNOWN,
  'ActionManifest.using': KNOWN,
  'ActionManifest.name': KNOWN,
  'ActionManifest.outputs': KNOWN,
  'ActionNeed.login.actions': KNOWN,
  'EarlierStepOptions.inputs': KNOWN,
  'InputValue.constructor.input': 'it says which input the value is for',
  'InputValue.constructor.value': 'it is one value of the catalogue; the property takes an Expression in its place',
  'Job.legOutput.leg': NAME,
  'script': 'expressions stand in its text, and reach the shell in variables',
  'ActionPins.mirror.target': PIN,
  'ActionPins.ref.ref': PIN,
  'Trigger.of.eventName': FILTER,
  'Trigger.of.filters': FILTER,
  'types': FILTER,
  'DeliveryDefaults.shell': 'it is also the shell of the steps of actions, where GitHub evaluates none',
  'GcpAuthenticateOptions.tokenFormat': 'it decides which outputs the step has',
  'comment': READER,
  'description': READER,
  'ChoiceInputOptions.options': READER,
  'StringInputOptions.defaultValue': READER,
  'author': METADATA,
  'color': METADATA,
  'deprecationMessage': METADATA,
  'DockerActionProps.entrypoint': METADATA,
  'DockerActionProps.image': METADATA,
  'icon': METADATA,
  'LocalActionProps.name': METADATA,
  'main': METADATA,
  'post': METADATA,
  'postEntrypoint': METADATA,
  'pre': METADATA,
  'preEntrypoint': METADATA,
};

export const textAcceptsExpressions: Rule = {
  name: 'text-accepts-expressions',
  except: FIXED,
  law: 'Where GitHub evaluates a text, an option or an argument takes an Expression as well as a string: in Python, Java and Go nobody can put one into a string as easily as in TypeScript.',
  violations: ({ types }) => types.filter((type) => !type.generated && !type.resolved && isPartOfRun(type)).flatMap((type) => [...type.kind === 'struct' ? type.properties : [], ...argumentsOf(type)]
    .filter(({ type: taken }) => leavesOf(taken).includes('string') && !leavesOf(taken).includes('Expression'))
    .map(({ name, at }) => ({ of: `${type.name}.${name}`, at, text: 'takes a string and no Expression: let it, or say in this rule why it cannot vary.' }))),
};

/** By these something is found before anything runs. */
const FOUND_BY = ['action', 'id', 'name', 'output', 'owner', 'path', 'service'];

function argumentsOf({ methods, construct }: ApiType) {
  return [...methods, ...(construct ? [construct] : [])].flatMap((method) => method.parameters
    .filter(({ name }) => !FOUND_BY.includes(name))
    .map(({ name, type }) => ({ name: `${method.name}.${name}`, type, at: method.at })));
}

/** What becomes part of a workflow or an action: all of three rooms, and elsewhere what has a condition. */
function isPartOfRun({ room, properties }: ApiType): boolean {
  return ['actions', 'expressions', 'workflows'].includes(room) || properties.some(({ name, type }) => name === 'condition' && isJust(type, 'Expression'));
}
