/** `npm run receiver -- [--port 8418] [--folder received]`: the example receiver, with the secret in WEBHOOK_SECRET. */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { createReceiver } from './receiver.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8418' },
    folder: { type: 'string', default: 'received' },
  },
});
const secret = process.env['WEBHOOK_SECRET'];
if (!secret) {
  console.error('Set WEBHOOK_SECRET to the secret that dechaff deliver has.');
  process.exit(2);
}
const server = createServer(createReceiver({ secret, folder: values.folder }));
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  console.log(`Receiving at http://127.0.0.1:${port}/ into ${values.folder}`);
});
