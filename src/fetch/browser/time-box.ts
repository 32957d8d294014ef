export class OverdueError extends Error {
  override readonly name = 'OverdueError';
}

/**
 * Waits for a call into the browser, but not for ever: a frozen browser answers nothing, and no call has a limit of its own.
 * @throws OverdueError when the time is up; the caller then ends what did not answer.
 */
export async function withinMs<T>(work: Promise<T>, limitMs: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new OverdueError(`${what} did not answer within ${limitMs} ms`)),
      limitMs,
    );
  });
  // Whoever loses the race may still reject, with nobody listening.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, overdue]);
  } finally {
    clearTimeout(timer);
  }
}
