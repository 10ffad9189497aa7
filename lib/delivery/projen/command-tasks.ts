import { DocumentCommand, slipwayCommand } from '../../core/inside';

/** What is used of projen's tasks. */
interface Tasks {
  tryFind(name: string): object | undefined;
  addTask(name: string, options: { description: string; exec: string; receiveArgs: boolean }): object;
}

/** A task for each command, such as `npx projen slipway:plan`. A task of the user's with such a name stays. */
export function addCommandTasks(commands: readonly DocumentCommand[], tasks: Tasks): void {
  for (const { name, description } of commands) {
    const task = `slipway:${name}`;
    if (!tasks.tryFind(task)) tasks.addTask(task, { description, exec: `${slipwayCommand()} ${name}`, receiveArgs: true });
  }
}
