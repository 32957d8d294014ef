/** An HTTP/2 server of bare frames (RFC 9113 §4.1), for ends that Node's own server does not make: it ends a stream before it resets it. */
import type { Socket } from 'node:net';
import { createServer, type Server } from 'node:tls';

const types = { data: 0, headers: 1, reset: 3, settings: 4, goAway: 7 } as const;
const flags = { none: 0, endStream: 1, ack: 1, endHeaders: 4 } as const;
const internalError = 2;

function frame(type: number, flag: number, stream: number, body: Uint8Array = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(body.length, 0, 3);
  head[3] = type;
  head[4] = flag;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, body]);
}

const number32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** A field without indexing, both parts as they are (RFC 7541 §6.2.2). */
const field = (name: string, value: string): Buffer =>
  Buffer.concat([
    Buffer.from([0, name.length]),
    Buffer.from(name),
    Buffer.from([value.length]),
    Buffer.from(value),
  ]);
/** `:status: 200` of the static table (RFC 7541, appendix A). */
const ok = Buffer.concat([Buffer.from([0x88]), field('content-type', 'text/html; charset=utf-8')]);

/** How the answer ends after its last byte. */
export const endings = {
  whole: (socket: Socket) => socket.write(frame(types.data, flags.endStream, 1)),
  reset: (socket: Socket) => socket.write(frame(types.reset, flags.none, 1, number32(internalError))),
  'reset without error': (socket: Socket) => socket.write(frame(types.reset, flags.none, 1, number32(0))),
  'connection closed': (socket: Socket) => socket.end(),
  'connection reset': (socket: Socket) => socket.destroy(),
  'GOAWAY and closed': (socket: Socket) => {
    socket.write(frame(types.goAway, flags.none, 0, Buffer.alloc(8)));
    socket.end();
  },
} as const;

/** Speaks HTTP/2 only, and answers the first request of a connection with the page, which then ends in that way. */
export function rawHttp2(key: string, cert: string, page: string, end: (socket: Socket) => unknown): Server {
  return createServer({ key, cert, ALPNProtocols: ['h2'] }, (socket) => {
    socket.on('error', () => undefined);
    let got = Buffer.alloc(0);
    let isAnswered = false;
    socket.on('data', (data) => {
      got = Buffer.concat([got, data]);
      if (isAnswered || !hasRequest(got)) return;
      isAnswered = true;
      socket.write(
        Buffer.concat([
          frame(types.settings, flags.none, 0),
          frame(types.settings, flags.ack, 0),
          frame(types.headers, flags.endHeaders, 1, ok),
          frame(types.data, flags.none, 1, Buffer.from(page)),
        ]),
        () => setTimeout(() => end(socket), 50),
      );
    });
  });
}

/** Whether a frame with a request's header has come after the preface of 24 bytes. */
function hasRequest(bytes: Buffer): boolean {
  for (let at = 24; at + 9 <= bytes.length; at += 9 + bytes.readUIntBE(at, 3)) {
    if (bytes[at + 3] === types.headers) return true;
  }
  return false;
}
