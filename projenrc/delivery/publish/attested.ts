import { Language, artifactOf } from '../packages';
import { DownloadArtifact } from 'slipway/actions';
import { Github } from 'slipway/expressions';
import { IStep, PermissionLevel, Permissions, RunStep, Step } from 'slipway/workflows';

/** Packages in `dist`, of which each was attested by this workflow for this very tag. */
export class Attested implements IStep {
  /**
   * Those of one language.
   *
   * @param files patterns of bash
   */
  public static of(language: Language, files: string): Attested {
    return new Attested(new DownloadArtifact({ artifactName: artifactOf(language), path: 'dist' }), files);
  }

  /**
   * Those of all languages, and the attestation.
   *
   * @param files patterns of bash
   */
  public static all(files: string): Attested {
    return new Attested(new DownloadArtifact({ pattern: 'dist-*', mergeMultiple: true, path: 'dist' }), files);
  }

  private constructor(private readonly download: DownloadArtifact, private readonly files: string) {}

  public toSteps(): Step[] {
    return [
      this.download,
      new RunStep(`
        shopt -s globstar nullglob
        files=(${this.files})
        if [[ "\${#files[@]}" == 0 ]]; then
          echo "::error::There is nothing to publish."
          exit 1
        fi
        for file in "\${files[@]}"; do
          gh attestation verify "$file" --repo "$GITHUB_REPOSITORY" --signer-workflow "$GITHUB_REPOSITORY/.github/workflows/release.yml" --source-ref "$GITHUB_REF" --deny-self-hosted-runners
        done
      `, {
        name: 'Verify the attestations',
        env: { GH_TOKEN: Github.token },
        permissions: Permissions.of({ attestations: PermissionLevel.READ }),
      }),
    ];
  }
}
