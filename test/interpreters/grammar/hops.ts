/** The way of a text from where it came in to where it is used, within a script. */
export interface Hop {
  readonly name: string;
  /** The script: what the text is now called by is `ref`. */
  readonly script: (v: string, use: (ref: string) => string) => string;
  /** Whether `sh` has it too. */
  readonly posix?: boolean;
}

const before = (name: string, line: (v: string) => string, ref: string, posix = false): Hop => ({ name, script: (v, use) => `${line(v)}\n${use(ref)}`, posix });
const around = (name: string, script: Hop['script'], posix = false): Hop => ({ name, script, posix });

export const HOPS: readonly Hop[] = [
  before('assignment', (v) => `X="${v}"`, '$X', true),
  before('assignment without quotes', (v) => `X=${v}`, '${X}', true),
  before('part of an assignment', (v) => `X="release of ${v}"`, '$X', true),
  before('two assignments', (v) => `A="${v}"\nX="$A"`, '$X', true),
  before('export', (v) => `export X="${v}"`, '$X', true),
  before('readonly', (v) => `readonly X="${v}"`, '$X', true),
  before('declare', (v) => `declare X="${v}"`, '$X'),
  before('declare in one word', (v) => `declare "X=${v}"`, '$X'),
  before('declare -x', (v) => `declare -rx X="${v}"`, '$X'),
  before('appended', (v) => `X=a\nX+=" ${v}"`, '$X'),
  before('assigned default', (v) => `: "\${X:=${v}}"`, '$X', true),
  before('default', (v) => `X="\${NOTHING:-${v}}"`, '$X', true),
  before('condition', (v) => `if true; then X="${v}"; else X=none; fi`, '$X', true),
  before('and', (v) => `[ -n "${v}" ] && X="${v}"`, '$X', true),
  before('read <<<', (v) => `read -r X <<< "${v}"`, '$X'),
  before('read of two', (v) => `read -r Y X <<< "first ${v}"`, '$X'),
  before('IFS read -a', (v) => `IFS=, read -ra P <<< "${v}"`, '${P[0]}'),
  before('read from a process', (v) => `IFS= read -r X < <(echo "${v}")`, '$X'),
  before('read from a heredoc', (v) => `read -r X <<EOF\n${v}\nEOF`, '$X', true),
  before('mapfile', (v) => `mapfile -t P <<< "${v}"`, '${P[0]}'),
  before('readarray', (v) => `readarray -t P < <(printf '%s\\n' "${v}")`, '${P[@]}'),
  before('printf -v', (v) => `printf -v X '%s' "${v}"`, '$X'),
  before('builtin printf -v', (v) => `builtin printf -v X 'v%s' "${v}"`, '$X'),
  before('substitution', (v) => `X=$(echo "${v}")`, '$X', true),
  before('substitution with printf', (v) => `X="$(printf '%s' "${v}")"`, '$X', true),
  before('backticks', (v) => `X=\`echo "${v}"\``, '$X', true),
  before('substitution with sed', (v) => `X=$(echo "${v}" | sed 's/^feat: //')`, '$X', true),
  before('substitution with tr', (v) => `X=$(echo "${v}" | tr '[:upper:]' '[:lower:]')`, '$X', true),
  before('substitution with cut', (v) => `X=$(echo "${v}" | cut -c1-80)`, '$X', true),
  before('substitution with head', (v) => `X=$(head -n 1 <<< "${v}")`, '$X'),
  before('substitution with grep', (v) => `X=$(echo "${v}" | grep . | tail -n 1)`, '$X', true),
  before('substitution with awk', (v) => `X=$(echo "${v}" | awk '{ print $0 }')`, '$X', true),
  before('substitution with xargs', (v) => `X=$(printf '%s' "${v}" | tr -d "'\\"\\\\\\\\" | xargs)`, '$X', true),
  before('substitution with jq', (v) => `X=$(jq -rn --arg v "${v}" '$v')`, '$X', true),
  before('blanks removed', (v) => `X=$(echo "${v}" | tr -d ' ')`, '$X', true),
  before('basename', (v) => `X=$(basename "${v}")`, '$X', true),
  before('base64 and back', (v) => `B=$(echo "${v}" | base64 -w0)\nX=$(echo "$B" | base64 -d)`, '$X', true),
  before('file', (v) => `echo "${v}" > title.txt\nX=$(cat title.txt)`, '$X', true),
  before('file read by Bash', (v) => `printf '%s\\n' "${v}" > title.txt\nX=$(<title.txt)`, '$X'),
  before('file of tee', (v) => `echo "${v}" | tee title.txt > /dev/null\nread -r X < title.txt`, '$X', true),
  before('file of a heredoc', (v) => `cat > title.txt <<EOF\n${v}\nEOF\nX="$(cat title.txt)"`, '$X', true),
  before('array', (v) => `P=(a "${v}")`, '${P[1]}'),
  before('array, all of it', (v) => `P=()\nP+=("${v}")`, '${P[*]}'),
  before('map', (v) => `declare -A M\nM[title]="${v}"`, '${M[title]}'),
  before('set --', (v) => `set -- a "${v}"`, '$2', true),
  before('set --, all', (v) => `set -- "${v}"`, '$*', true),
  before('nameref', (v) => `A="${v}"\ndeclare -n X=A`, '$X'),
  before('indirection', (v) => `A="${v}"\nN=A`, '${!N}'),
  before('lower case', (v) => `A="${v}"\nX="\${A,,}"`, '$X'),
  before('without a prefix', (v) => `A="${v}"\nX="\${A#refs/heads/}"`, '$X', true),
  before('replaced', (v) => `A="${v}"\nX="\${A//\\//-}"`, '$X'),
  before('shortened', (v) => `A="${v}"\nX="\${A:0:60}"`, '$X'),
  around('function', (v, use) => `f() {\n  ${use('$1')}\n}\nf "${v}"`, true),
  around('function with local', (v, use) => `f() {\n  local X="$1"\n  ${use('$X')}\n}\nf "${v}"`),
  around('function, all arguments', (v, use) => `f() { ${use('$*')}; }\nf a "${v}"`, true),
  around('function after shift', (v, use) => `f() { shift; ${use('$1')}; }\nf a "${v}"`, true),
  around('function that prints', (v, use) => `f() { echo "${v}"; }\nX=$(f)\n${use('$X')}`, true),
  around('global of a function', (v, use) => `f() { ${use('$X')}; }\nX="${v}"\nf`, true),
  around('for', (v, use) => `for X in "${v}" b; do\n  ${use('$X')}\n  break\ndone`, true),
  around('for of words', (v, use) => `for X in ${v}; do ${use('$X')}; done`, true),
  around('while read', (v, use) => `echo "${v}" | while read -r X; do\n  ${use('$X')}\ndone`, true),
  around('while read <<<', (v, use) => `while IFS= read -r X; do ${use('$X')}; done <<< "${v}"`),
  around('case', (v, use) => `case "${v}" in\n  '') X=none ;;\n  *) X="${v}" ;;\nesac\n${use('$X')}`, true),
  around('script with arguments', (v, use) => `cat > run.sh <<'EOS'\n${use('$1')}\nEOS\nbash run.sh "${v}"`, true),
  around('bash -c with arguments', (v, use) => `use=$(cat <<'EOS'\n${use('$1')}\nEOS\n)\nbash -c "$use" _ "${v}"`),
  around('bash -s with arguments', (v, use) => `bash -s -- "${v}" <<'EOS'\n${use('$1')}\nEOS`, true),
  around('variable of a child', (v, use) => `X="${v}" bash <<'EOS'\n${use('$X')}\nEOS`, true),
];

/** Ways after which a shell finds nothing of harm in the text any more. */
export const WASHES: readonly Hop[] = [
  before('letters and digits alone', (v) => `X=$(printf '%s' "${v}" | tr -cd 'a-zA-Z0-9')`, '$X', true),
  before('letters and digits, by Bash', (v) => `A="${v}"\nX="\${A//[^a-zA-Z0-9]/}"`, '$X'),
  before('digits, checked by case', (v) => `case "${v}" in '' | *[!0-9]*) echo no; exit 0 ;; esac\nX="${v}"`, '$X', true),
  before('words, checked by [[', (v) => `X="${v}"\n[[ "$X" =~ ^[a-z0-9]+$ ]] || exit 0`, '$X'),
  before('sum', (v) => `X=$(echo "${v}" | sha256sum | cut -d ' ' -f 1)`, '$X', true),
  before('length', (v) => `A="${v}"\nX=\${#A}`, '$X', true),
  before('base64', (v) => `X=$(echo "${v}" | base64 -w0 | tr -d =+/)`, '$X', true),
  before('one of a list', (v) => `case "${v}" in bug) X=bug ;; *) X=other ;; esac`, '$X', true),
];
