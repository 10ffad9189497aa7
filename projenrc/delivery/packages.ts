import { Sources } from './sources';
import { SetupGo, SetupJava, SetupPython, UploadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CallInput, Job, ReusableWorkflow } from 'slipway/workflows';

/** The languages that jsii writes packages for, by their folders in `dist`. .NET is not among them: projen, a peer, has none. */
export const LANGUAGES = ['js', 'python', 'java', 'go'] as const;
export type Language = typeof LANGUAGES[number];

/** The artifact that holds the packages of a language. */
export const artifactOf = (language: Language) => `dist-${language}`;

/** The packages of all languages, from one build. It may read the sources and nothing else, so that nothing that comes from elsewhere meets a token that publishes or signs. */
export function declarePackages(delivery: Delivery): ReusableWorkflow {
  const packages = new ReusableWorkflow(delivery, 'package', {
    name: 'Package',
    inputs: { version: CallInput.string({ description: 'The version of the packages.', defaultValue: '0.0.0' }) },
  });
  const job = new Job(packages, 'package', { name: 'Packages' });
  job.use(
    Sources.fresh(),
    new SetupPython({ pythonVersion: '3.13' }),
    new SetupJava({ distribution: 'temurin', javaVersion: '21' }),
    new SetupGo({ goVersion: '1.26', cache: false }),
  );
  job.run(`npm version --no-git-tag-version --allow-same-version ${packages.input('version')}`, { name: 'Set the version' });
  job.run('npx projen compile');
  job.run('npx projen package-all');
  // A Go module is a folder of many files; one file can be attested and attached.
  job.run(`
    tar --create --gzip --file slipway-go.tar.gz --directory dist/go --sort name --owner 0 --group 0 slipway
    rm -r dist/go/slipway
    mv slipway-go.tar.gz dist/go
  `, { name: 'Pack the Go module' });
  for (const language of LANGUAGES) {
    job.use(new UploadArtifact({ artifactName: artifactOf(language), path: [`dist/${language}`], retentionDays: 7 }));
  }
  return packages;
}
