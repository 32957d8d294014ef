/** The little of warc that tests use; it has no types of its own. */
declare module 'warc' {
  import { Transform } from 'node:stream';

  interface ForeignRecord {
    readonly protocol: string;
    readonly headers: Readonly<Record<string, string | undefined>>;
    readonly content: Buffer;
  }

  /** Takes decompressed WARC, gives records. */
  export default class WARCStream extends Transform {
    [Symbol.asyncIterator](): NodeJS.AsyncIterator<ForeignRecord>;
  }
}
