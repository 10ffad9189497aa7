/** What is used of projen's tasks. */
interface Tasks {
  tryFind(name: string): object | undefined;
  addTask(name: string, options: { description: string; exec: string; receiveArgs: boolean }): object;
}

/** `npx projen slipway:plan` and `slipway:apply`. A task of the user's with such a name stays. */
export function addSettingsTasks(tasks: Tasks): void {
  const add = (command: string, description: string) => {
    const name = `slipway:${command}`;
    // `--no`: what is not installed is not fetched from anywhere.
    if (!tasks.tryFind(name)) tasks.addTask(name, { description, exec: `npx --no slipway ${command}`, receiveArgs: true });
  };
  add('plan', 'Show how the settings of the repository differ from what is declared');
  add('apply', 'Make the settings of the repository as declared');
}
