/**
 * Cases that are not yet as they must be: name → what is missing. They stay in the table with their expectation; the suite
 * fails when one of them begins to hold, so that this list cannot go stale. SECURITY.md names them too.
 */
export const knownFailures: Readonly<Record<string, string>> = {
  'http/folded header':
    'undici’s parser refuses folded fields, which RFC 9112 §5.2 asks a reader to unfold; the page ends as protocol-error.',
  'http/HTTP/2 only, in the middle: reset without error':
    'Node tells a stream that was reset with NO_ERROR from one that has ended in nothing; HTTP/1.1 is spoken wherever the server does.',
};
