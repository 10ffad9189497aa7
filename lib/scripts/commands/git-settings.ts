/** Settings of git and ssh that name a program, or a file that names some. */
const NAMES_PROGRAM = new RegExp('^(?:alias\\.|pager\\.|sequence\\.|protocol\\.|include|url\\.|uploadpack|diff\\.external|init\\.templatedir'
  + '|core\\.(?:sshcommand|pager|editor|hookspath|fsmonitor|askpass|gitproxy|attributesfile)'
  + '|.*\\.(?:textconv|command|driver|clean|smudge|process|helper|program|cmd|path|extdiff|tool|external)\\b'
  + '|remote\\..*\\.(?:uploadpack|receivepack|proxy|vcs)|(?:proxy|local|remote|knownhosts)command|.*libraryprovider|.*include)', 'i');

/** Whether the value of a setting is run, or chooses what is. */
export function namesProgram(key: string): boolean {
  return NAMES_PROGRAM.test(key);
}
