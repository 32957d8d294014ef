/** A step that closes what an earlier one opened. */
export type Close = () => Promise<void> | void;

/** Closes everything, what was opened last first, whatever one of the steps says; then throws what the first of them threw. */
export async function closeAll(steps: readonly Close[]): Promise<void> {
  const errors: unknown[] = [];
  for (const close of steps.toReversed()) {
    try {
      await close();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
