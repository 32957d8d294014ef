/**
 * Cases that are not yet as they must be: name → what is missing. They stay in the table with their expectation; the suite
 * fails when one of them begins to hold, so that this list cannot go stale. SECURITY.md names them too.
 */
export const knownFailures: Readonly<Record<string, string>> = {
  'http/HTTP/2 stream reset in the middle, nothing else spoken':
    'undici takes the reset for the end; HTTP/1.1 is offered first, so that only servers without it are read so.',
};
