import { said as saidIn } from './support';
import { follow } from '../../../lib/scripts/uses/follow';
import { pathOfFile } from '../../../lib/scripts/uses/left-files';

const said = (script: string) => saidIn(script, 'pwsh');

describe('a script of PowerShell', () => {
  test.each<[string, readonly string[]]>([
    ['code powershell', [
      'Invoke-Expression $env:T', 'iex "echo $env:T"', '$c = "echo $env:T"; iex $c', '$c = $env:T\n$d = $c\niex $d', '$env:T | iex', '[scriptblock]::Create($env:T)', '$ExecutionContext.InvokeCommand.ExpandString($env:T)', 'iex ${env:T}', 'iex "$($env:T)"', '$t = [Environment]::GetEnvironmentVariable("T")\niex $t', 'foreach ($l in $env:T -split ",") { iex $l }', '$env:T -split "," | ForEach-Object { iex $_ }',
      'pwsh -Command "echo $env:T"', 'iex @"\necho $env:T\n"@', 'if ($true) { iex $env:T }', 'iex \u201cecho $env:T\u201d',
    ]],
    ['code shell', ['bash -c "echo $env:T"', '"echo $env:T" | bash', 'wsl bash -c "echo $env:T"']], ['code remote', ['ssh host "echo $env:T"']], ['code other', ['cmd /s /c "echo $env:T"', 'cmd.exe /c "echo $env:T"']], ['code python', ['py -c "print(\'$env:T\')"', 'python -c "x = \'$env:T\'"']], ['code node', ['node -e "x(\'$env:T\')"']],
    ['chooses', ['& $env:T', '& "./$env:T.ps1"', 'Start-Process -FilePath x -ArgumentList $env:T', '$env:PATH = "$env:T;$env:PATH"', 'Add-Type $env:T', '[System.Diagnostics.Process]::Start($env:T)']],
    ['unclear command', ['./x.ps1 $env:T', 'foo $env:T', 'Invoke-Foo $env:T', '& $tool $env:T']],
    ['ENV X lines', ['echo "X=$env:T" >> $env:GITHUB_ENV', '"X=$env:T" | Out-File -FilePath $env:GITHUB_ENV -Append', 'Add-Content -Path $env:GITHUB_ENV -Value "X=$env:T"', '"X=$env:T" >> $env:GITHUB_ENV', '@"\nX=$env:T\n"@ >> $env:GITHUB_ENV']],
    ['ENV * name lines', ['echo $env:T >> $env:GITHUB_ENV']], ['PATH * lines', ['"$env:T" >> $env:GITHUB_PATH']], ['OUTPUT v lines', ['"v=$env:T" >> $env:GITHUB_OUTPUT']],
  ])('%s', (what, scripts) => {
    expect(scripts.map((script) => [script, said(script)])).toEqual(scripts.map((script) => [script, expect.arrayContaining([what])]));
  });

  test.each([
    'Write-Host $env:T', 'Write-Output "a $env:T"', 'gh pr comment 1 --body $env:T', 'git commit -m "$env:T"', 'Set-Content f.txt $env:T', '$x = $env:T -replace "a", "b"', 'if ($env:T -eq "x") { Write-Output y }', 'Invoke-RestMethod -Uri https://x -Body (@{ text = $env:T } | ConvertTo-Json)', "iex 'echo $env:T'", '# iex $env:T', '<# iex $env:T #>', 'iex "echo a"; Write-Host $env:T', '$n = [int]$env:T; iex "echo $n"', 'echo $env:T > f.txt', '"$env:T"', 'echo "a`$env:T"',
  ])('keeps it as data in %j', (script) => {
    expect(said(script)).toEqual([]);
  });

  test.each([
    ['Set-Content title.txt $env:T', 'iex (Get-Content title.txt)'], ['$env:T > title.txt', '$x = Get-Content -Raw title.txt\niex $x'], ['"$env:T" | Out-File -FilePath "title.txt"', 'gc title.txt | iex'], ['Add-Content -Path title.txt -Value $env:T', 'pwsh -Command "echo $(Get-Content title.txt)"'],
    ['$env:T | Tee-Object title.txt', 'iex (Get-Content ./title.txt)'],
  ])('leaves the file of %j for a script behind it: %j', (writes, reads) => {
    const { files } = follow(writes, 'pwsh', ['T']);
    expect(files.map(({ name, variable }) => [pathOfFile(name), variable])).toEqual([['title.txt', 'T']]);
    const uses = (script: string) => follow(script, 'pwsh', [files[0].name]).uses.map(({ role, language, variable }) => [role, language, pathOfFile(variable)]);
    expect(uses(reads)).toEqual([['code', 'powershell', 'title.txt']]);
    expect(uses('Write-Host (Get-Content title.txt); iex (Get-Content other.txt)')).toEqual([]);
  });

  test('finds a file that a script of bash left', () => {
    const [{ name }] = follow('echo "$T" > "$RUNNER_TEMP/title"', 'bash', ['T']).files;
    expect(follow('iex (Get-Content "$env:RUNNER_TEMP/title")', 'pwsh', [name]).uses).toMatchObject([{ role: 'code', variable: name }]);
  });

  test.each(['"', "'", '@"\n', '$(', `${'('.repeat(20_000)}$env:T`, `${'"$('.repeat(3_000)}$env:T`, '`', `${'{ '.repeat(20_000)}iex $env:T`])('that is broken or hostile does no harm: %#', (script) => {
    const start = performance.now();
    said(`Write-Host $env:T\n${script}`);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

test.each([['cmd', 'echo %T%', ['chooses']], ['cmd', 'echo T', ['unclear language']], ['perl {0}', 'print $ENV{T}', ['unclear language']], ['node {0}', 'f(process.env.T)', ['unclear language']], [undefined, 'eval "$T"', ['code shell']]])('a script of %s: %s', (shell, script, expected) => {
  expect(saidIn(script, shell!)).toEqual(expected);
});
