/** Shell completion: `source <(dechaff complete bash)`, or zsh, fish, powershell. */
import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';

/** Adds the `complete` command, which prints a shell's script and answers its questions. */
export function addCompletion(program: Command): void {
  tab(program);
}
