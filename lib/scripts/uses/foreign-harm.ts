import { Language } from '../commands/language';

/** Names that code of Perl may have beside its variables, so that nothing but texts come out of it. */
const PERL = new Set(('print printf say my our local if unless else elsif while until for foreach next last redo split join map grep sort reverse keys values each length substr index rindex lc uc lcfirst ucfirst chomp chop push pop shift unshift splice sprintf '
  + 'BEGIN END ENV ARGV STDIN STDOUT STDERR defined undef exists delete return sub and or not xor x eq ne lt gt le ge cmp die warn exit use no strict warnings utf8 feature JSON PP MIME Base64 POSIX strftime URI Escape Encode encode_json decode_json encode decode encode_base64 '
  + 'decode_base64 uri_escape uri_unescape quotemeta scalar wantarray binmode eof close time localtime gmtime int abs ord chr hex oct ref pos q qq qw qr tr y s m List Util sum max min first uniq Text Wrap wrap Time Piece Local Data Dumper').split(' '));

/** Functions that code of JavaScript may call, and methods: none of them runs a text. */
const NODE = new Set(('if for while switch catch function return async await typeof log error warn info debug table parse stringify env argv exit write end setOutput toString valueOf trim trimStart trimEnd split join replace replaceAll map filter reduce forEach find findIndex findLast some every slice splice substring substr indexOf '
  + 'lastIndexOf includes startsWith endsWith padStart padEnd repeat concat push pop shift unshift sort reverse flat flatMap at charAt charCodeAt codePointAt fromCharCode normalize localeCompare match matchAll test search toUpperCase toLowerCase keys values entries fromEntries assign freeze isArray from of has get set add delete String Number Boolean Object Array '
  + 'Date Map Set Error RegExp URL URLSearchParams Promise Symbol Buffer BigInt parseInt parseFloat isNaN isInteger isFinite toFixed toISOString toLocaleString getTime now round floor ceil abs min max random encodeURIComponent decodeURIComponent encodeURI decodeURI escape then finally all race resolve reject fetch json text on once read setEncoding '
  + 'readFileSync readFile existsSync readdirSync statSync mkdirSync writeFileSync writeFile appendFileSync appendFile createReadStream createWriteStream copyFileSync renameSync unlinkSync rmSync basename dirname extname relative cwd require createHash createHmac update digest alloc byteLength lines createInterface strictEqual equal deepEqual ok').split(' '));

const MODULES = /^(?:node:)?(?:fs|fs\/promises|path|os|url|util|crypto|https?|assert|process|buffer|string_decoder|querystring|readline|events|stream|zlib|semver)$|^\.{0,2}\/[\w./-]+\.json$/;

/** What lets code of a language run other code. Without any of it, a text stays a text, whatever is done with it. */
const RUNS: Readonly<Partial<Record<Language, RegExp>>> = {
  node: /\b(?:eval|Function|child_process|vm|exec\w*|spawn\w*|constructor|globalThis|Reflect|__proto__|import\s*\(|require\s*\(\s*[^'"\s]|setTimeout\s*\(\s*['"`]|GITHUB_(?:ENV|PATH|OUTPUT|STATE))|\]\s*\(|(?<!\}\s*)\)\s*\(|[\w$)\]]`/,
  perl: /\b(?:eval|system|exec|qx|open|require|do)\b|`|\bs(\W).*?\1.*?\1\w*e|@\{|\$\{\s*\\|->\s*[$(]|&\s*[${]|GITHUB_(?:ENV|PATH|OUTPUT|STATE)/,
  ruby: /\b(?:eval|instance_eval|class_eval|system|exec|spawn|popen\w*|send|public_send|constantize|open|Open3|method|PTY|load|require_relative)\b|`|%x|GITHUB_(?:ENV|PATH|OUTPUT|STATE)/,
  php: /\b(?:eval|assert|system|exec|shell_exec|passthru|popen|proc_open|include|require|create_function|call_user_func\w*|pcntl_exec)\b|`|\$\w+\s*\(|GITHUB_(?:ENV|PATH|OUTPUT|STATE)/,
  powershell: /\b(?:Invoke-Expression|iex|Invoke-Command|Start-Process|cmd|bash|sh|scriptblock|Add-Type)\b|&\s*\$|GITHUB_(?:ENV|PATH|OUTPUT|STATE)/i,
  awk: /\bsystem\s*\(|\|\s*getline|\|\s*(?:"|\w)|print\s*[^;]*\||@\w+\s*\(/,
  other: /./,
};

/** What lets it write to files. */
const WRITES: Readonly<Partial<Record<Language, RegExp>>> = {
  node: /write|append|copyFile|rename|link|\bcp\b/i,
  ruby: /write|open|rename|\b(?:cp|mv|ln)/,
  php: /file_put_contents|fopen|rename|copy|link/,
  awk: />/,
  sed: /w/,
};

/** Whether code may run a text that it gets. */
export function mayRun(code: string, language: Language): boolean {
  if (language === 'sed') return /[eE]/.test(commandsOfSed(code));
  if (RUNS[language]?.test(code)) return true;
  if (language === 'perl') return namesIn(code.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '').replace(/\b(?:s|tr|y)([^\w\s]).*?\1.*?\1\w*|\b(?:m|qr)?(?:\/(?:[^/\\\n]|\\.)*\/)\w*/g, '').replace(/[$@%]\{?\^?\w+\}?|\{\w+\}|->\{\w+\}|#.*/g, '')).some((name) => !PERL.has(name));
  return language === 'node' && !keepsTexts(code);
}

/** Whether it may write a text to a file. */
export function mayWrite(code: string, language: Language): boolean {
  return WRITES[language]?.test(language === 'sed' ? commandsOfSed(code) : code) === true;
}

/** What stands in quotes, and behind the `w` of sed: a file may be called so. */
export function literalsIn(code: string, language: Language): readonly string[] {
  return language === 'sed' ? [...code.matchAll(/w\s*([^\s;}]+)/g)].map(([, name]) => name) : [...code.matchAll(/(["'`])((?:(?!\1)[^\\\n]|\\.)+)\1/g)].map(([, , text]) => text);
}

/** Its commands and their flags, without what they look for, what they put there, and the texts that they insert. */
function commandsOfSed(code: string): string {
  return code.replace(/\\\n/g, ' ')
    .replace(/([sy])([^\w\s\\;])(?:(?!\2)[^\\\n]|\\.)*\2(?:(?!\2)[^\\]|\\[^])*\2/g, '$1')
    .replace(/\/(?:[^/\\\n]|\\.)*\/[IM]*|\\([^\w\s])(?:(?!\1)[^\\\n]|\\.)*\1[IM]*/g, '')
    .replace(/(^|[\n;{}\d$!,]\s*)[aic]\s*\\?.*$/gm, '$1').replace(/(^|[\n;{}]\s*):\s*\w+|\b[btT]\s*\w+|#.*$/gm, '$1');
}

function namesIn(code: string): readonly string[] {
  return [...code.matchAll(/[A-Za-z_]\w*/g)].map(([name]) => name);
}

/** Whether all that JavaScript calls is known, or is a function of its own. */
function keepsTexts(code: string): boolean {
  const bare = code.replace(/\/\/.*$/gm, '').replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');
  const own = new Set([...bare.matchAll(/\bfunction\s+([\w$]+)|\b(?:const|let|var)\s+([\w$]+)\s*=\s*(?:async\b\s*)?(?:\(|[\w$]+\s*=>|function\b)/g)].map(([, one, other]) => one ?? other));
  const modules = [...code.matchAll(/\brequire\s*\(\s*(['"])(.*?)\1|\bfrom\s*(['"])(.*?)\3|\bimport\s*(['"])(.*?)\5/g)].map(([, , one, , two, , three]) => one ?? two ?? three);
  return modules.every((name) => MODULES.test(name)) && [...bare.matchAll(/([\w$]+)\s*(?:\?\.)?\(/g)].every(([, name]) => NODE.has(name) || own.has(name));
}
