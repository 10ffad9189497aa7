import { ANYTHING, scripted } from './scripted';

// In a file of its own: Octokit takes the functions of the console when it is loaded.
test('what Octokit says by itself is not printed', async () => {
  const said = [
    ...(['debug', 'info', 'warn', 'error', 'log'] as const).map((name) => jest.spyOn(console, name).mockImplementation(() => undefined)),
    ...(['stdout', 'stderr'] as const).map((name) => jest.spyOn(process[name], 'write').mockImplementation(() => true)),
  ];
  const { client } = scripted([{ body: ANYTHING, headers: { deprecation: 'Sat, 01 Jan 2030 00:00:00 GMT', sunset: 'Sun, 02 Jan 2030 00:00:00 GMT' } }]);
  await client.get('/repos/{owner}/{repo}');
  const words = said.flatMap(({ mock }) => mock.calls);
  jest.restoreAllMocks();
  expect(words).toEqual([]);
});
