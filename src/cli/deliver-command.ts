import { addFilterOptions, addPlaceOptions, filterOf, wholeNumber, withArchive } from './archive-options.ts';
import type { AddCommand } from './command-line.ts';

export const addDeliverCommand: AddCommand = (program, { terminal, run }) => {
  const command = program
    .command('deliver')
    .description(
      'bring what was saved since the last time to a sink: at least once each, in the order of saving',
    )
    .argument('<name>', "the sink's name; by it the place is kept up to which it has everything")
    .option('--webhook <url>', 'POST each article; signed (Standard Webhooks) where there is a secret')
    .option('--secret-env <name>', 'environment variable with the secret of the webhook', 'WEBHOOK_SECRET')
    .option('--folder <dir>', 'write a file for each revision')
    .option(
      '--command <words...>',
      'program and arguments, run for each batch with one JSON object a line on its standard input',
    )
    .option(
      '--s3 <url>',
      'PUT into a bucket, https://HOST/BUCKET/PREFIX; keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    )
    .option(
      '--postgres <url>',
      'a row for each revision in a table, postgres://HOST/DATABASE?table=NAME; made when it is missing',
    )
    .option('--attempts <count>', 'attempts in a row that may fail', wholeNumber(1, 100), 8);
  addPlaceOptions(addFilterOptions(command)).action(
    run(async (name: string) => {
      const { runDeliver } = await import('./run-deliver.ts');
      return withArchive(command, terminal, (reader) =>
        runDeliver(name, command.opts(), filterOf(command), reader, terminal),
      );
    }),
  );
};
