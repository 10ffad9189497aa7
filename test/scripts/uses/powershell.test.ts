import { said as saidIn } from './support';

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

  test.each(['"', "'", '@"\n', '$(', `${'('.repeat(20_000)}$env:T`, `${'"$('.repeat(3_000)}$env:T`, '`', `${'{ '.repeat(20_000)}iex $env:T`])('that is broken or hostile does no harm: %#', (script) => {
    const start = performance.now();
    said(`Write-Host $env:T\n${script}`);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

test.each([['cmd', 'echo %T%', ['chooses']], ['cmd', 'echo T', ['unclear language']], ['perl {0}', 'print $ENV{T}', ['unclear language']], ['node {0}', 'f(process.env.T)', ['unclear language']], [undefined, 'eval "$T"', ['code shell']]])('a script of %s: %s', (shell, script, expected) => {
  expect(saidIn(script, shell!)).toEqual(expected);
});
