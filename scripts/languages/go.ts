import { writeFileSync } from 'fs';
import { join } from 'path';
import { Language } from './language';
import { CONSTRUCTS, JSII, PROJEN, ROOT, WORK, once, pack, repositoryOf } from './workplace';
import { output } from '../check';

const FOLDER = join(WORK, 'go');

/** The modules of a user. projen's is built of the package of npm that the library is tested with. */
function modules(): string {
  const projen = once(join(FOLDER, `projen-${PROJEN}`), (folder) => pack('go', folder, '--code-only', '--force-target', join(ROOT, 'node_modules', 'projen')));
  pack('go', join(FOLDER, 'dist'), '--code-only', '--force');
  return `module shop

go 1.25

require (
	github.com/aws/constructs-go/constructs/v10 v${CONSTRUCTS}
	github.com/aws/jsii-runtime-go v${JSII}
	github.com/projen/projen-go/projen v${PROJEN}
	github.com/slipway-delivery/slipway-go/slipway v0.0.0
)

replace github.com/projen/projen-go/projen => ${join(projen, 'go', 'projen')}

replace github.com/slipway-delivery/slipway-go/slipway => ${join(FOLDER, 'dist', 'go', 'slipway')}
`;
}

export const GO: Language = {
  name: 'go',
  program: 'main.go',
  slipway: 'npx --yes slipway@0.0.0',
  runs: 'go run .',
  // Its runtime hands no stack over.
  knowsLines: false,
  prepare: () => {
    const repository = repositoryOf('go');
    writeFileSync(join(repository, 'go.mod'), modules());
    output('go', ['mod', 'tidy'], repository);
    output('go', ['vet', '.'], repository);
    output('go', ['build', '-o', 'program', '.'], repository);
    return { repository, command: [join(repository, 'program')] };
  },
};
