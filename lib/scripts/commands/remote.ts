import { Table, all, letters, named, takes } from './command';

/** What reaches another machine, or brings files from it. */
export const REMOTE: Table = {
  'ssh': { operands: ['data', 'remote'], style: 'leading', options: { ...letters('BbcDEeIiJLlmOpQRSWw'), ...all('-o -F', 'setting') }, stdin: 'remote', dash: true },
  ...named('mosh et', { operands: ['data', 'remote'], style: 'leading', dash: true }),
  ...named('scp sftp', { options: { ...letters('cFiJlPX'), ...all('-o', 'setting'), ...all('-S -D -b', 'program') }, dash: true }),
  'rsync': { options: { ...all('-e --rsh --rsync-path', 'shell'), ...takes('-f --filter --exclude --include --exclude-from --include-from --files-from --log-file -T --temp-dir --bwlimit --port --chmod --chown --max-size --min-size --partial-dir --backup-dir --compare-dest --copy-dest --link-dest --out-format --timeout -B --block-size --password-file --info --debug -M --remote-option') }, dash: true },
  'ssh-keygen': { options: { ...letters('abCEFfIlmNnOPrsTtUVWYz'), ...all('-D -w', 'program') }, dash: true },
  ...named('ssh-keyscan ssh-copy-id ssh-add', { options: letters('fpTtio') }),
  'curl': { options: { ...all('-K --config', 'unclear') }, prints: 'nothing' },
  'wget': { options: { ...all('-e --execute --config --use-askpass', 'unclear') }, prints: 'nothing' },
  ...named('http https xh httpie nc ncat netcat telnet ftp lftp dig nslookup host ping ping6 traceroute whois ifconfig ip ss netstat hostname s3cmd rclone aria2c grpcurl websocat mosquitto_pub mail mailx sendmail msmtp mutt swaks slack-cli apprise ntfy', { prints: 'nothing' }),
  'openssl': { subcommands: { ...named('enc base64 pkeyutl rsautl smime cms zlib', { prints: 'input' }), '*': { prints: 'nothing' } } },
  'socat': { operands: ['unclear'] },
};
