import { posix } from 'path';
import { kinds, OptionKind, optionTable } from '../../core/inside';
import { optionKinds } from '../../workflows/inside';

const input = optionTable({ description: kinds.text, required: kinds.flag, defaultValue: optionKinds.phrase, deprecationMessage: kinds.text }, ['description']);
const output = optionTable({ description: kinds.text }, ['description']);

function isFolder(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && posix.normalize(value) === value && !/^\/|^\.\.(?:\/|$)|\/$/.test(value);
}

/** What the runner takes for a Dockerfile is told by its name. */
function isImage(value: unknown): boolean {
  return typeof value === 'string' && (/^docker:\/\/./i.test(value) || /(?:^Dockerfile\.|Dockerfile$)/.test(value.split('/').at(-1)!));
}

const common = {
  description: kinds.text,
  name: kinds.text,
  author: kinds.text,
  folder: kinds.made(isFolder, "a folder from the root of the repository, such as 'tools/setup', or '.' for the root"),
  fileName: kinds.oneOf(['action.yml', 'action.yaml']),
  comment: kinds.text,
  asWritten: kinds.flag,
  branding: kinds.struct(optionTable({ icon: kinds.text, color: kinds.text }, ['icon', 'color']), 'an object', "{ icon: 'box', color: 'blue' }"),
  inputs: kinds.map(kinds.struct(input, 'an object', "{ description: '…' }")),
};

const outputs: OptionKind = kinds.map(kinds.struct(output, 'an object', "{ description: '…' }"));
const hooks = { preCondition: optionKinds.condition, postCondition: optionKinds.condition, outputs, permissions: optionKinds.permissions };

export const COMPOSITE_ACTION = optionTable(common, ['description']);

export const COMPOSITE_OUTPUT = optionTable({ description: kinds.text }, ['description']);

export const NODE_ACTION = optionTable(
  { ...common, ...hooks, main: kinds.text, runtime: kinds.oneOf(['node12', 'node16', 'node20', 'node24']), pre: kinds.text, post: kinds.text }, ['description', 'main']);

export const DOCKER_ACTION = optionTable({
  ...common,
  ...hooks,
  image: kinds.made(isImage, "'Dockerfile', a path to one in the folder of the action, or 'docker://' and an image"),
  args: kinds.list(optionKinds.phrase),
  env: optionKinds.variables,
  entrypoint: kinds.text,
  preEntrypoint: kinds.text,
  postEntrypoint: kinds.text,
}, ['description', 'image']);
