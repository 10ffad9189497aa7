import { Table, all, letters, named, takes } from './command';

/** Commands of every day, whose arguments are never run. */
export const PLAIN: Table = {
  // What they print is what they read.
  ...named('echo printf cat tac head tail cut tr rev fold fmt pr nl expand unexpand paste join column grep egrep fgrep rg ag uniq comm shuf base64 base32 iconv tee basename dirname realpath readlink strings od xxd hexdump zcat gzip gunzip bzip2 xz zstd dos2unix unix2dos envsubst gettext recode pandoc '
    + 'xmllint xmlstarlet csvcut csvjson mlr dasel tomlq xq hq htmlq pup fx gron sponge pv yes seq numfmt expr bc factor json_pp jo jc printenv ansi2html aha cowsay figlet lolcat comrak markdown glow diff sdiff cmp wdiff colordiff delta bat less more most ascii toilet urlencode trurl', { prints: 'input' }),
  ...named('sort gsort', { options: { ...letters('kotST'), ...takes('--key --output --field-separator --buffer-size --parallel'), '--compress-program': 'program' }, dash: true, prints: 'input' }),
  'split': { options: { ...letters('abCln'), '--filter': 'shell' }, dash: true },
  ...named('wc md5sum sha1sum sha224sum sha256sum sha384sum sha512sum b2sum b3sum cksum sum shasum md5 true false : sleep usleep date uname arch nproc whoami id groups users who tty uptime free df du hostid logname mktemp pwd getconf ldconfig stat file test [ ulimit umask times jobs fg bg disown kill pkill killall shift break continue exit return cd pushd popd dirs hash type which whereis '
    + 'set shopt mkdir rmdir rm cp mv ln touch chmod chown chgrp chattr install truncate dd sync mkfifo mknod shred tree ls dir vdir logger lsof ps pgrep top htop vmstat iostat mount umount mountpoint lsblk blkid losetup mkfs fallocate swapon swapoff modprobe sysctl systemctl service journalctl loginctl useradd usermod userdel groupadd passwd chpasswd adduser getent '
    + 'gpg gpg2 gpgconf gpg-agent age minisign signify security codesign xcrun xcodebuild lipo dot jpegoptim optipng convert magick identify ffmpeg ffprobe exiftool qemu-img cloc tokei scc locate updatedb help caller compopt suspend logout inotifywait cal ncal factor tput clear reset stty say notify-send xdg-open open pbcopy pbpaste xclip xsel wl-copy crudini augtool localedef locale setxkbmap nvidia-smi lscpu lspci lsusb dmidecode lsb_release sw_vers defaults plutil PlistBuddy dscl launchctl diskutil hdiutil pkgutil installer spctl softwareupdate patch ranlib nm objdump objcopy strip readelf ldd size', { prints: 'nothing' }),
  // Out of an archive comes what went into it.
  ...named('unzip unrar 7z 7za cpio ar', { prints: 'input' }),
  ...named('gpg gpg2', { options: all('--exec-path --photo-viewer', 'program'), prints: 'input' }),
  ...named('tar gtar bsdtar', { options: { ...letters('CfTXgKLNVb'), ...takes('--directory --file --exclude --transform --strip-components --owner --group --mode --mtime --sort --format --files-from --exclude-from'), ...all('-I -F --use-compress-program --to-command --checkpoint-action --rsh-command --info-script --new-volume-script --rmt-command', 'shell') }, dash: true, prints: 'input' }),
  'zip': { options: { ...letters('bintx'), ...all('-TT --unzip-command', 'shell') }, dash: true, prints: 'nothing' },
  'run-parts': { operands: ['program'], options: takes('-a --arg --regex --umask') },
  ...named('crontab at batch', { operands: ['program'], stdin: 'shell', prints: 'nothing' }),
  ...named('man tcpdump', { options: all('-P -z -H', 'shell'), dash: true, prints: 'nothing' }),
  // Of the shell itself.
  ...named('history fc', { operands: ['unclear'] }),
  'eval': { operands: ['shell'], style: 'leading' },
  'alias': { operands: ['shell'] },
  'trap': { operands: ['shell', 'data'], style: 'leading', prints: 'nothing' },
  'let': { operands: ['arithmetic'], style: 'slash', prints: 'nothing' },
  ...named('source .', { operands: ['program', 'data'], style: 'leading' }),
  ...named('read', { operands: ['name'], options: letters('dinNptu'), prints: 'nothing' }),
  ...named('mapfile readarray', { operands: ['name'], options: { ...letters('dnOstuc'), '-C': 'shell' }, prints: 'nothing' }),
  'wait': { options: all('-p', 'name'), prints: 'nothing' },
  ...named('unset getopts', { operands: ['name'], prints: 'nothing' }),
  ...named('export readonly declare typeset local', { prints: 'nothing' }),
};
