import { createHmac } from 'node:crypto';
import { delivered, resultOfStatus, type DeliveryResult, type Sink } from './sink.ts';

export interface WebhookOptions {
  readonly url: string;
  /** Null to send unsigned. */
  readonly secret: string | null;
  readonly timeoutMs?: number;
  readonly now?: () => Date;
}

/**
 * Posts each article, and each event (which has a `type`), as JSON, signed as Standard Webhooks 1.0 asks (`webhook-id`, `webhook-timestamp`,
 * `webhook-signature`: HMAC-SHA-256 over `id.timestamp.body`), with the id as Idempotency-Key too. A secret in the form
 * `whsec_<base64>` is decoded first.
 */
export function webhookSink({
  url,
  secret,
  timeoutMs = 30_000,
  now = () => new Date(),
}: WebhookOptions): Sink {
  return {
    batchSize: 1,
    deliver: async ([delivery], signal) =>
      delivery ? post(delivery.key, JSON.stringify(delivery.article), signal) : delivered,
    announce: ({ key, event }, signal) => post(key, JSON.stringify(event), signal),
  };

  async function post(key: string, body: string, signal: AbortSignal): Promise<DeliveryResult> {
    const timestamp = String(Math.floor(now().getTime() / 1000));
    try {
      const response = await fetch(url, {
        method: 'POST',
        // A receiver that moved has to be named anew: a redirect would take the signature elsewhere.
        redirect: 'manual',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': key,
          'webhook-id': key,
          'webhook-timestamp': timestamp,
          ...(secret !== null && { 'webhook-signature': signWebhook(secret, key, timestamp, body) }),
        },
        body,
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      await response.body?.cancel();
      return resultOfStatus(response);
    } catch (error) {
      return { kind: 'later', message: messageOf(error) };
    }
  }
}

/** `v1,<base64>`, as `webhook-signature` carries it. */
export function signWebhook(secret: string, id: string, timestamp: string, body: string): string {
  const key = secret.startsWith('whsec_')
    ? Buffer.from(secret.slice('whsec_'.length), 'base64')
    : Buffer.from(secret);
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/** The reason that fetch hides behind "fetch failed". */
export function messageOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message;
}
