import { AnchoreSbom, Attest, CompositeAction, DockerBuildPush, DockerLogin, SetupBuildx, SetupCosign, SetupQemu } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { RunnerContext } from 'slipway/expressions';
import { PermissionLevel, Permissions } from 'slipway/workflows';

/** GL-4, GL-38: an image for all platforms, pushed, signed without a key, and with its bill of materials beside it. No layer of a cache gets into it. */
export class DockerBuildPushAction extends CompositeAction {
  public constructor(delivery: Delivery) {
    super(delivery, 'docker-build-push', {
      name: 'Build and push an image',
      description: 'Builds an image for several platforms, pushes it to GHCR, signs it and attaches its SBOM.',
      inputs: {
        context: { description: 'The folder that is built.', defaultValue: '.' },
        dockerfile: { description: 'The Dockerfile, from the root of the repository.', defaultValue: 'Dockerfile' },
        tags: { description: 'What it is called, one name a line: ghcr.io/acme/greenlang:1.2.3.', required: true },
        platforms: { description: 'For which machines.', defaultValue: 'linux/amd64,linux/arm64' },
        sign: { description: 'Whether it is signed by Cosign.', defaultValue: 'true' },
        push: { description: 'Whether it is pushed. A pull request only builds.', defaultValue: 'true' },
      },
    });
    const [pushed, signed] = [this.input('push').equalTo('true'), this.input('sign').equalTo('true')];
    const build = new DockerBuildPush({
      context: this.input('context'),
      file: this.input('dockerfile'),
      tags: [`${this.input('tags')}`],
      platforms: [`${this.input('platforms')}`],
      push: this.input('push'),
      provenance: 'mode=max',
      noCache: true,
    });
    this.use(new SetupQemu(), new SetupBuildx(), new DockerLogin({ registry: 'ghcr.io', condition: pushed }), build);
    const name = this.run(`
      first=\${TAGS%%[$'\\n',]*}
      name=\${first%:*}
      echo "name=$name" >> "$GITHUB_OUTPUT"
      echo "uri=$name@$DIGEST" >> "$GITHUB_OUTPUT"
    `, { name: 'Name it by its digest', condition: pushed, env: { TAGS: this.input('tags'), DIGEST: build.digest } });
    const uri = name.output('uri');
    this.use(new SetupCosign({ condition: pushed.andAlso(signed) }));
    this.run('cosign sign --yes "$IMAGE"', { name: 'Sign it', condition: pushed.andAlso(signed), env: { IMAGE: uri }, permissions: Permissions.of({ idToken: PermissionLevel.WRITE, packages: PermissionLevel.WRITE }) });
    const sbom = `${RunnerContext.temp}/sbom.cdx.json`;
    this.use(
      new AnchoreSbom({ name: 'Look what is in it', condition: pushed, image: uri, format: 'cyclonedx-json', outputFile: sbom, uploadArtifact: false }),
      new Attest({ name: 'Attach the SBOM', condition: pushed, subjectName: name.output('name'), subjectDigest: build.digest, sbomPath: sbom, pushToRegistry: true }),
    );
    this.addOutput('image-digest', build.digest, { description: 'sha256:… of the image for all platforms.' });
    this.addOutput('image-uri', uri, { description: 'The image by its digest: ghcr.io/acme/greenlang@sha256:…. Empty where it was not pushed.' });
  }
}
