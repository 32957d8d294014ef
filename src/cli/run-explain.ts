/** What `dechaff explain` does once its arguments are known. */
import { explainArticle } from '../review/explain-article.ts';
import { renderExplanation } from '../review/render-explanation.ts';
import { CleanSource, type SourceOptions } from './clean-source.ts';
import { safeJson, withoutControls } from './terminal-safe.ts';

export interface ExplainRun extends SourceOptions {
  readonly input: string;
  readonly format: 'text' | 'json';
  readonly isFull: boolean;
}

const shortChars = 160;

/** Explains also what is no article, as far as a body could be read. */
export async function runExplain(run: ExplainRun): Promise<number> {
  const { terminal } = run;
  const source = new CleanSource(run);
  try {
    const outcome = await source.clean(run.input);
    if (outcome.article !== null) {
      const explanation = explainArticle(outcome.article);
      await terminal.write(
        (run.format === 'json' ? safeJson(explanation, 2) : text(explanation, run)) + '\n',
      );
    }
    if (outcome.reason !== null) terminal.say(`${run.input}: ${outcome.message ?? ''} (${outcome.reason})`);
    return outcome.exitCode;
  } finally {
    await source.close();
  }
}

/** The page's own controls go, ours for the colours stay: each piece is made safe before it is painted. */
function text(explanation: ReturnType<typeof explainArticle>, { terminal, isFull }: ExplainRun): string {
  const safe = JSON.parse(JSON.stringify(explanation), (_key, value: unknown) =>
    typeof value === 'string' ? withoutControls(value) : value,
  ) as typeof explanation;
  const hasColors = terminal.stdout.isTTY === true && !terminal.env['NO_COLOR'];
  return renderExplanation(safe, { hasColors, maxChars: isFull ? null : shortChars });
}
