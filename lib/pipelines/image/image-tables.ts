import { ImageCache } from './image-cache';
import { ImageBuildProps } from './image-options';
import { ImagePlatform } from './image-platform';
import { ImageScan } from './image-scan';
import { ImageSize } from './image-size';
import { ImageTag } from './image-tag';
import { InvalidValueError, asWritten, expectOptions, kinds, optionTable } from '../../core/inside';
import { optionKinds } from '../../workflows/inside';
import { PIPELINE } from '../pipeline/pipeline-tables';

const IMAGE = kinds.made(
  (value) => typeof value === 'string' && /^[a-z\d.-]+(?::\d+)?(?:\/[a-z\d._-]+)+$/.test(value),
  "the repository of an image with its registry, without tag and digest, in lower case, such as 'ghcr.io/acme/api'",
);
const LOGIN = kinds.made((value) => typeof (value as { loginSteps?: unknown } | undefined)?.loginSteps === 'function', 'what signs a job in, such as RegistryLogin.password({ … })');

const TABLE = optionTable({
  ...PIPELINE,
  image: IMAGE,
  context: kinds.text,
  dockerfile: kinds.text,
  target: kinds.text,
  buildArgs: optionKinds.phrases,
  secrets: kinds.map(optionKinds.expression),
  platforms: kinds.list(kinds.made((value) => value instanceof ImagePlatform, 'an ImagePlatform, such as ImagePlatform.LINUX_ARM64')),
  tags: kinds.list(kinds.made((value) => value instanceof ImageTag, 'an ImageTag, such as ImageTag.semver()')),
  publish: optionKinds.condition,
  cache: kinds.made((value) => value instanceof ImageCache, 'an ImageCache, such as ImageCache.gha()'),
  scan: kinds.made((value) => value instanceof ImageScan, 'an ImageScan, such as ImageScan.trivy()'),
  allowRoot: kinds.flag,
  maxSize: kinds.made((value) => value instanceof ImageSize, 'an ImageSize, such as ImageSize.megabytes(300)'),
  sign: kinds.flag,
  attest: kinds.flag,
  login: LOGIN,
  buildkit: kinds.text,
}, ['image'], { file: 'dockerfile', root: 'allowRoot' });

/** The options, looked at before the pipeline is part of any tree. */
export function imageOptions(id: string, props: ImageBuildProps): ImageBuildProps {
  expectOptions('new ImageBuild', id, props, TABLE);
  const call = `new ImageBuild(…, ${asWritten(id)}, { … })`;
  const { image, login, platforms, tags } = props;
  if (login === undefined && !image.startsWith('ghcr.io/')) {
    throw new InvalidValueError('call/missing-option', call, `it must be said how a job signs in to the registry of '${image}': { login: RegistryLogin.password({ … }) }, or by an identity token with RegistryLogin.ecr or RegistryLogin.artifactRegistry`, { option: 'login', given: props });
  }
  for (const [option, list] of Object.entries({ platforms, tags })) {
    if (list?.length === 0) throw new InvalidValueError('call/empty-list', call, `its ${option} must not be an empty list; leave it out for the default`, { option, given: list });
  }
  const names = (platforms ?? []).map(({ _name }) => _name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new InvalidValueError('call/duplicate-item', call, `the platform '${twice}' stands in it twice`, { option: 'platforms', given: twice });
  return props;
}
