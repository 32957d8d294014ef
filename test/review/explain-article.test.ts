import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../src/review/explain-article.ts';
import { renderExplanation } from '../../src/review/render-explanation.ts';
import { sampleArticle } from '../archive/sample-article.ts';

const removal = { evidence: ['cue:See also'], at: null };
const article = sampleArticle({
  blocks: [
    { type: 'heading', text: 'At the quay', level: 2 },
    { type: 'paragraph', text: 'The boat came at six.' },
  ],
  cleaning: {
    rulesetVersion: '1',
    removed: [
      { ...removal, rule: 'navigation', text: 'Home', after: -1, chars: 4 },
      { ...removal, rule: 'see-also', text: 'See also: Bread', after: 0, chars: 15 },
      { ...removal, rule: 'see-also', text: ' Read more: Milk', after: 1, at: 21, chars: 16 },
      { ...removal, rule: 'newsletter', text: 'Sign up', after: 1, chars: 7 },
    ],
    repairs: [
      { rule: 'doubled-quote', before: '””', after: '”', block: 1, at: 3 },
      { rule: 'mojibake', before: 'Ã¼', after: 'ü', block: null, at: 0 },
    ],
  },
});

describe('explainArticle', () => {
  it('puts every removal back to its place between the blocks', () => {
    const { blocks } = explainArticle(article);
    expect(blocks.map((block) => (block.status === 'kept' ? `+${block.text}` : `-${block.rule}`))).toEqual([
      '-navigation',
      '+At the quay',
      '-see-also',
      '+The boat came at six.',
      '-newsletter',
    ]);
  });

  it('shows what was cut out of a block and repaired in it', () => {
    const boat = explainArticle(article).blocks[3];
    expect(boat).toMatchObject({
      without: [{ rule: 'see-also', text: ' Read more: Milk' }],
      repairs: [{ rule: 'doubled-quote', before: '””', after: '”' }],
    });
    expect(explainArticle(article).repairs).toEqual([{ rule: 'mojibake', before: 'Ã¼', after: 'ü' }]);
  });

  it('counts the removals by rule', () => {
    expect(explainArticle(article).rules).toEqual([
      { rule: 'see-also', count: 2, chars: 31 },
      { rule: 'navigation', count: 1, chars: 4 },
      { rule: 'newsletter', count: 1, chars: 7 },
    ]);
  });
});

describe('renderExplanation', () => {
  const plain = renderExplanation(explainArticle(article), { hasColors: false, maxChars: null });

  it('names rule and evidence of what is gone', () => {
    expect(plain).toContain('- see-also [cue:See also]\n    See also: Bread');
    expect(plain).toContain(
      '+ paragraph\n    The boat came at six.\n    - see-also [cue:See also]:  Read more: Milk',
    );
    expect(plain).toContain('    ~ doubled-quote: "””" → "”"');
    expect(plain).toContain('  see-also: 2 (31 characters)');
  });

  it('has colours only when asked for', () => {
    expect(plain).not.toContain('\u001b');
    expect(renderExplanation(explainArticle(article), { hasColors: true, maxChars: null })).toContain(
      '\u001b[31m- see-also',
    );
  });

  it('shortens long texts when asked to', () => {
    const short = renderExplanation(explainArticle(article), { hasColors: false, maxChars: 8 });
    expect(short).toContain('    The boat …');
    expect(short).not.toContain('at six');
  });
});
