/** What a piece of a script is code of, when the shell hands it to somebody else. */
export type Language =
  'shell' | 'remote' | 'python' | 'node' | 'perl' | 'ruby' | 'php' | 'powershell' | 'awk' | 'sed' | 'jq' | 'yq' | 'sql' | 'arithmetic' | 'name' | 'other';

export const CODE_CONTEXT: Readonly<Record<Language, string>> = {
  shell: 'code that a shell runs',
  remote: 'a command that another machine runs',
  python: 'code that Python runs',
  node: 'code that Node.js runs',
  perl: 'code that Perl runs',
  ruby: 'code that Ruby runs',
  php: 'code that PHP runs',
  powershell: 'code that PowerShell runs',
  awk: 'a program of awk',
  sed: 'a program of sed',
  jq: 'a filter of jq',
  yq: 'an expression of yq',
  sql: 'code that a database runs',
  arithmetic: 'an arithmetic expression, whose variables bash evaluates as code',
  name: 'the name of a variable, which bash evaluates as code',
  other: 'code that another program runs',
};
