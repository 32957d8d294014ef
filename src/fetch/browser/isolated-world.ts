import type { CDPSession } from './playwright.ts';
import { withinMs } from './time-box.ts';

/**
 * Runs a script in the main frame, apart from the page's own scripts, and returns its value as JSON.
 * @throws OverdueError when the page does not answer, because its own script keeps it busy.
 */
export async function evaluateApart<T>(cdp: CDPSession, script: string, limitMs: number): Promise<T> {
  const run = async (): Promise<T> => {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'dechaff',
    });
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression: script,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  return withinMs(run(), limitMs, 'the page');
}
