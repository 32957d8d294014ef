/** `dechaff schema` */
import type { Command } from 'commander';
import { articleJsonSchema } from '../article/article.ts';
import type { CommandLine } from './command-line.ts';

export function addSchemaCommand(program: Command, { terminal, run }: CommandLine): void {
  program
    .command('schema')
    .description("print the article's JSON Schema (2020-12)")
    .action(
      run(async () => {
        await terminal.write(JSON.stringify(articleJsonSchema(), null, 2) + '\n');
        return 0;
      }),
    );
}
