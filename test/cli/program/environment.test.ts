import { delimiter, join } from 'path';
import { environmentFor } from '../../../lib/cli/program/environment';

const bins = ['/work/shop/node_modules/.bin', '/work/node_modules/.bin', '/node_modules/.bin'].map((path) => join(path));

describe('GL-9: the program of a repository', () => {
  test('finds what is installed there and above, before what the machine has, as it does under npx', () => {
    expect(environmentFor('/work/shop', { PATH: '/usr/bin' }).PATH).toBe([...bins, '/usr/bin'].join(delimiter));
    expect(environmentFor('/work/shop', {}).PATH).toBe(bins.join(delimiter));
    expect(environmentFor('/work/shop', { Path: 'C:\\Windows' })).toEqual({ Path: [...bins, 'C:\\Windows'].join(delimiter), PROJEN_DISABLE_POST: 'true' });
  });

  test('gets no token, in whatever letters', () => {
    expect(Object.keys(environmentFor('/', { GH_TOKEN: 'a', github_token: 'b', SLIPWAY_ISSUE_TOKEN: 'c', HOME: '/home' })).sort()).toEqual(['HOME', 'PATH', 'PROJEN_DISABLE_POST']);
  });
});
