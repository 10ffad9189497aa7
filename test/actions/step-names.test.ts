import { catalogueEntry, catalogueNames } from 'slipway/actions/inside';
import { parse } from 'yaml';
import { Checkout, DockerLogin, GithubScript, RustToolchain, SetupNode, SetupPython, Trivy, UploadArtifact } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Matrix, Step, Trigger, UsesStep, Workflow } from 'slipway/workflows';

function shown(make: (matrix: Matrix) => Step): unknown {
  const delivery = Delivery.standalone();
  const matrix = new Matrix().axis('version', ['22', '24']);
  new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()] }), 'test', { matrix: make.length > 0 ? matrix : undefined }).use(make(matrix));
  return parse(delivery.synthText('.github/workflows/ci.yml')).jobs.test.steps[0].name;
}

describe('the log calls a step of the catalogue', () => {
  test.each<[string, Step, string]>([
    ['by what its action does', new GithubScript({ script: '1' }), 'Run script'],
    ['by the version that it sets up', new SetupPython({ pythonVersion: '3.14' }), 'Set up Python 3.14'],
    ['by what it does without a version where none is given', new SetupPython(), 'Set up Python'],
    ['by what it is about', new UploadArtifact({ path: ['dist'], artifactName: 'site' }), 'Upload artifact site'],
    ['by a word for what it is about where nothing is given', new DockerLogin(), 'Log in to container registry'],
    ['by its own name, when it has one', new Checkout({ name: 'Fetch' }), 'Fetch'],
    ['by nothing that is too long for a line', new Trivy({ imageRef: `ghcr.io/acme/${'a'.repeat(60)}` }), 'Scan with Trivy'],
    ['by nothing that has several lines', new RustToolchain({ toolchain: 'a\nb' }), 'Set up Rust'],
  ])('%s', (_, step, name) => expect(shown(() => step)).toBe(name));

  test('and not by what is known later: an expression in a name is nobody’s wish', () => {
    expect(shown((matrix) => new SetupNode({ nodeVersion: matrix.get('version') }))).toBe('Set up Node.js');
    expect(shown((matrix) => new SetupNode({ nodeVersion: `${matrix.get('version')}.x` }))).toBe('Set up Node.js');
  });

  test('in words, whichever action it is', () => {
    const odd = catalogueNames().map((name) => catalogueEntry(name)!.stepName).filter((name) => !/^[A-Z][a-z]+(?: |\[)/.test(name));
    expect(odd).toEqual([]);
  });
});

test('a step of any other action is called as GitHub calls it', () => {
  expect(shown(() => new UsesStep(`acme/tool@${'0'.repeat(40)}`))).toBeUndefined();
});
