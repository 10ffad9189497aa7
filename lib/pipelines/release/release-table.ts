import { BuiltArtifact } from './built-artifact';
import { Changelog } from './changelog';
import { ReleasePipelineProps } from './release-options';
import { ReleaseVersion } from './release-version';
import { InvalidValueError, asWritten, expectOptions, kinds, optionTable } from '../../core/inside';
import { Workflow } from '../../workflows/inside';
import { ImageBuild } from '../image/image-build';
import { PIPELINE } from '../pipeline/pipeline-tables';

const PUBLICATION = kinds.made((value) => {
  const { publicationName, publishSteps, verifySteps } = Object(value) as { publicationName?: unknown; publishSteps?: unknown; verifySteps?: unknown };
  return typeof publicationName === 'string' && typeof publishSteps === 'function' && typeof verifySteps === 'function';
}, 'a publication, such as Publication.pypi({ … })');

/** The parts that every release has: a publication has another name. */
const PARTS = ['draft', 'publish', 'verify'];

/** The options, looked at before the pipeline is part of any tree. */
export function releaseOptions(scope: Workflow, id: string, props: ReleasePipelineProps): ReleasePipelineProps {
  const here = (workflow: Workflow) => workflow === scope;
  expectOptions('new ReleasePipeline', id, props, optionTable({
    ...PIPELINE,
    version: kinds.made((value) => value instanceof ReleaseVersion && here(value.workflow), "a ReleaseVersion of the same workflow, such as new ReleaseVersion(workflow, 'version')"),
    assets: kinds.list(kinds.made((value) => value instanceof BuiltArtifact && here(value._job.workflow), "a BuiltArtifact of a job of the same workflow, such as BuiltArtifact.of(build, 'dist')")),
    publications: kinds.list(PUBLICATION),
    images: kinds.list(kinds.made((value) => value instanceof ImageBuild && here(value.workflow), 'an ImageBuild of the same workflow')),
    changelog: kinds.made((value) => value instanceof Changelog, 'a Changelog, such as Changelog.generated()'),
    sbom: kinds.flag,
    attest: kinds.flag,
    environment: kinds.made((value) => typeof (value as { environmentName?: unknown } | undefined)?.environmentName === 'string', "an environment, such as JobEnvironment.named('release')"),
  }, ['version'], { publish: 'publications', artifacts: 'assets', notes: 'changelog' }));
  const names = [...PARTS, ...(props.images ?? []).map(({ _id }) => _id), ...(props.publications ?? []).map(({ publicationName }) => publicationName)];
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) {
    throw new InvalidValueError('call/duplicate-name', `new ReleasePipeline(…, ${asWritten(id)}, { … })`, `two of its publications, images and parts are called '${twice}': give a publication another name, { name: '…' }`, { option: 'publications', given: twice });
  }
  return props;
}
