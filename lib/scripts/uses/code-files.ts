/** Files from which programs take what they run, without being told to. */
const BY_NAME: readonly RegExp[] = [
  /(?:^|\/)\.git\/hooks\/[^/]+$|(?:^|\/)\.(?:husky|githooks)\/[^/]+$/,
  // The hooks of git, wherever `core.hooksPath` says that they are.
  /(?:^|\/)(?:(?:pre|post)-(?:applypatch|commit|merge-commit|rebase|checkout|merge|push|receive|update|auto-gc|rewrite|index-change)|applypatch-msg|prepare-commit-msg|commit-msg|reference-transaction|push-to-checkout|sendemail-validate|fsmonitor-watchman|proc-receive)$/,
  /(?:^|\/)\.(?:bashrc|bash_profile|bash_login|bash_logout|profile|zshrc|zshenv|zprofile|kshrc|envrc|inputrc)$|^\/etc\/(?:profile|bash\.bashrc|environment)$|^\/etc\/profile\.d\/|^\/etc\/cron/,
  /(?:^|\/)(?:GNUmakefile|[Mm]akefile)$/,
  /(?:^|\/)(?:\.git\/config|\.gitconfig|\.gitattributes|\.ssh\/(?:config|rc|environment|authorized_keys)|\.vimrc|\.exrc|\.gdbinit|\.npmrc|\.yarnrc(?:\.yml)?|\.pnpmfile\.cjs|pip\.conf|\.pypirc|\.cargo\/config(?:\.toml)?)$/,
  /^\/etc\/(?:ld\.so\.preload|ld\.so\.conf|sudoers)|^\/etc\/(?:ld\.so\.conf|sudoers)\.d\//,
  /(?:^|\/)(?:sitecustomize|usercustomize|conftest|setup|noxfile)\.py$|\.pth$/,
  /(?:^|\/)(?:Dockerfile|Containerfile|Rakefile|Gemfile|Vagrantfile|Jenkinsfile|[Jj]ustfile|Procfile|Brewfile|CMakeLists\.txt|build\.gradle(?:\.kts)?|settings\.gradle|pom\.xml|package\.json|\.pre-commit-config\.yaml)$/,
];

/** Whether some program runs a file because it is called so. */
export function ranByName(path: string): boolean {
  return BY_NAME.some((name) => name.test(path));
}
