import { commands, declared } from './support';
import { jobOf, stepUsing } from '../support/written';
import { GoCi } from 'slipway/pipelines';

describe('GoCi', () => {
  test('modules, formatting, go vet and golangci-lint, then tests with the race detector', () => {
    const delivery = declared((ci) => new GoCi(ci, 'api', { tags: ['integration'] }));
    expect(commands(delivery, 'api-quality')).toEqual(expect.arrayContaining(['go mod tidy -diff', 'go mod verify', 'go vet -tags=integration ./...']));
    expect(stepUsing(jobOf(delivery, 'api-quality'), 'golangci/golangci-lint-action').with).toMatchObject({ 'version': expect.stringMatching(/^v2\.\d+\.\d+$/), 'args': '--build-tags=integration', 'skip-save-cache': "${{ !(github.ref == 'refs/heads/main') }}" });
    expect(commands(delivery, 'api-test')).toEqual(['go run gotest.tools/gotestsum@v1.13.0 --format=testname --junitfile=junit.xml -- -race -covermode=atomic -coverprofile=coverage.out -tags=integration ./...']);
    expect(stepUsing(jobOf(delivery, 'api-test'), 'actions/setup-go').with).toEqual({ 'go-version-file': 'go.mod', 'cache': true });
  });

  test('without the race detector, on packages that are named', () => {
    expect(commands(declared((ci) => new GoCi(ci, 'api', { race: false, packages: ['./cmd/...', './internal/...'] })), 'api-test')[0]).toMatch(/ -- -covermode=set -coverprofile=coverage\.out \.\/cmd\/\.\.\. \.\/internal\/\.\.\.$/);
  });

  test.each([[{ gotestsumVersion: 'latest' }, /a whole version/], [{ golangciLintVersion: 'v2' }, /a whole version/], [{ packages: ['$(x)'] }, /a pattern of packages/], [{ tags: ['a,b'] }, /a build tag/]])('%j is refused', (props, why) => {
    expect(() => declared((ci) => new GoCi(ci, 'api', props))).toThrow(why);
  });
});
