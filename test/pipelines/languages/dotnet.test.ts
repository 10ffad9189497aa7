import { commands, declared } from './support';
import { jobOf, stepUsing } from '../support/written';
import { DotnetCi } from 'slipway/pipelines';

describe('DotnetCi', () => {
  test('restores by the lock files, and builds once what it tests', () => {
    const delivery = declared((ci) => new DotnetCi(ci, 'shop', { solution: 'Shop.sln', coverage: 80 }));
    expect(commands(delivery, 'shop-quality')).toEqual(['dotnet restore Shop.sln --locked-mode', 'dotnet format Shop.sln --no-restore --verify-no-changes']);
    expect(commands(delivery, 'shop-test')).toEqual([
      'dotnet restore Shop.sln --locked-mode', 'dotnet build Shop.sln --no-restore --configuration Release',
      "dotnet test Shop.sln --no-build --configuration Release --logger 'junit;LogFileName={assembly}.{framework}.xml' --results-directory reports --collect 'XPlat Code Coverage'",
    ]);
    expect(stepUsing(jobOf(delivery, 'shop-test'), 'actions/setup-dotnet').with).toEqual({ 'global-json-file': 'global.json', 'cache': true, 'cache-dependency-path': '**/packages.lock.json' });
    expect(stepUsing(jobOf(delivery, 'shop-test'), './.github/actions/coverage-gate').with.reports).toBe('reports/**/coverage.cobertura.xml');
  });

  test('without lock files there is no cache either', () => {
    const delivery = declared((ci) => new DotnetCi(ci, 'shop', { lockedMode: false, version: '9.0.x' }));
    expect(commands(delivery, 'shop-build')).toEqual(['dotnet restore', 'dotnet build --no-restore --configuration Release']);
    expect(stepUsing(jobOf(delivery, 'shop-build'), 'actions/setup-dotnet').with).toEqual({ 'dotnet-version': '9.0.x' });
    expect(() => declared((ci) => new DotnetCi(ci, 'shop', { solution: 'a b.sln' }))).toThrow(/a solution or project/);
  });
});
