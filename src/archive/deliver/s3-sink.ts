import { AwsClient } from 'aws4fetch';
import { articleFileName, eventFileName } from './folder-sink.ts';
import { delivered, resultOfStatus, type DeliveryResult, type Sink } from './sink.ts';
import { messageOf } from './webhook-sink.ts';

export interface S3Options {
  /** Address of bucket and prefix: `https://s3.example/bucket/prefix`. */
  readonly url: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
  readonly timeoutMs?: number;
}

/** Puts each revision into an S3-compatible bucket, under a key of its own; the same revision again is the same object. */
export function s3Sink({ url, timeoutMs = 60_000, ...keys }: S3Options): Sink {
  // Attempts are counted by whoever delivers.
  const client = new AwsClient({ ...keys, service: 's3', retries: 0 });
  return {
    batchSize: 1,
    deliver: async ([delivery], signal) =>
      delivery ? put(articleFileName(delivery), delivery.article, signal) : delivered,
    announce: ({ key, event }, signal) => put(eventFileName(key), event, signal),
  };

  async function put(name: string, value: unknown, signal: AbortSignal): Promise<DeliveryResult> {
    const key = name.split('/').map(encodeURIComponent).join('/');
    try {
      const response = await client.fetch(`${url.replace(/\/+$/, '')}/${key}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(value),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      await response.body?.cancel();
      return resultOfStatus(response);
    } catch (error) {
      return { kind: 'later', message: messageOf(error) };
    }
  }
}
