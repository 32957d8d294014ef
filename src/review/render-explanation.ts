/** An explanation as text for a terminal: kept blocks in full, removed ones with their rule and evidence. */
import { styleText } from 'node:util';
import type { ExplainedBlock, Explanation } from './explain-article.ts';

export interface RenderOptions {
  readonly hasColors: boolean;
  /** Removed and kept texts longer than this are shortened; null shows all. */
  readonly maxChars: number | null;
}

type Style = Parameters<typeof styleText>[0];

/** Lines without a closing line feed. Controls that the page's text may hold are still in it. */
export function renderExplanation(explanation: Explanation, options: RenderOptions): string {
  const paint = (style: Style, text: string) =>
    options.hasColors ? styleText(style, text, { validateStream: false }) : text;
  const lines = [
    paint('bold', explanation.headline ?? '(no headline)'),
    paint(
      'dim',
      `${explanation.url ?? 'no address'} · ${explanation.verdict} · quality ${explanation.quality.score}`,
    ),
    paint('dim', `body found by ${explanation.quality.contentSource}`),
    '',
    ...explanation.blocks.flatMap((block) => renderBlock(block, options, paint)),
    '',
    ...explanation.repairs.map((repair) => renderRepair(repair, paint)),
    paint('bold', 'Removed by rule'),
    ...explanation.rules.map(({ rule, count, chars }) => `  ${rule}: ${count} (${chars} characters)`),
  ];
  if (explanation.rules.length === 0) lines.push('  nothing');
  return lines.join('\n');
}

type Paint = (style: Style, text: string) => string;

function renderBlock(block: ExplainedBlock, options: RenderOptions, paint: Paint): string[] {
  const text = shorten(block.text, options.maxChars);
  if (block.status === 'removed') {
    const mark = `- ${block.rule}${block.evidence.length > 0 ? ` [${block.evidence.join(', ')}]` : ''}`;
    return [paint('red', mark), paint(['red', 'dim'], indent(text))];
  }
  return [
    paint('green', `+ ${block.type}`),
    indent(text || '(no text)'),
    ...block.without.map(({ rule, evidence, text: gone }) =>
      paint('red', `    - ${rule} [${evidence.join(', ')}]: ${shorten(gone, options.maxChars)}`),
    ),
    ...block.repairs.map((repair) => '    ' + renderRepair(repair, paint)),
  ];
}

function renderRepair({ rule, before, after }: Explanation['repairs'][number], paint: Paint): string {
  return paint('yellow', `~ ${rule}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
}

function shorten(text: string, maxChars: number | null): string {
  if (maxChars === null || text.length <= maxChars) return text;
  return text.slice(0, maxChars).toWellFormed().trimEnd() + ' …';
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
