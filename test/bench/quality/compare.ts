/** Which pages rose or fell against an earlier run of ours, and which rules took more or less there. */
import { readFileSync } from 'node:fs';
import type { PageScore } from './score-page.ts';

export function readScores(file: string): PageScore[] {
  return JSON.parse(readFileSync(file, 'utf8')) as PageScore[];
}

/** Changes of F1 below this are the same page with other spaces. */
const noise = 0.002;

export function compareRuns(before: readonly PageScore[], after: readonly PageScore[]): void {
  const old = new Map(before.map((score) => [keyOf(score), score]));
  const changes = after.flatMap((now) => {
    const then = old.get(keyOf(now));
    if (now.extractor !== 'dechaff' || !then?.text || !now.text) return [];
    return [{ then, now, gain: now.text.f1 - then.text.f1 }];
  });
  const moved = changes.filter(({ gain }) => Math.abs(gain) > noise).sort((a, b) => a.gain - b.gain);
  const byRule = new Map<string, { rose: number; fell: number; sum: number }>();
  for (const { then, now, gain } of moved) {
    const rules = changedRules(then, now);
    for (const { rule } of rules) {
      const entry = byRule.get(rule) ?? { rose: 0, fell: 0, sum: 0 };
      entry[gain > 0 ? 'rose' : 'fell'] += 1;
      entry.sum += gain;
      byRule.set(rule, entry);
    }
    // The held-out part is looked at only as numbers.
    if (now.part === 'held') continue;
    const signs = rules.map(
      ({ rule, added, gone }) => `${rule}${added ? ` +${added}` : ''}${gone ? ` -${gone}` : ''}`,
    );
    const arrow = `${then.text?.f1.toFixed(3)} → ${now.text?.f1.toFixed(3)}`;
    console.log(`${gain > 0 ? 'rose' : 'fell'} ${now.corpus}/${now.id}  ${arrow}  ${signs.join(', ')}`);
    if (gain < 0)
      for (const text of newlyRemoved(then, now).slice(0, 3)) console.log(`     ${text.slice(0, 140)}`);
  }
  const fell = moved.filter(({ gain }) => gain < 0).length;
  console.log(`${changes.length} pages compared: ${moved.length - fell} rose, ${fell} fell`);
  for (const [rule, { rose, fell, sum }] of [...byRule].sort((a, b) => a[1].sum - b[1].sum)) {
    console.log(`  ${rule}: on ${rose} pages that rose, ${fell} that fell, sum of changes ${sum.toFixed(3)}`);
  }
}

function changedRules(then: PageScore, now: PageScore) {
  const [before, after] = [textsByRule(then), textsByRule(now)];
  const changed: { rule: string; added: number; gone: number }[] = [];
  for (const rule of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(rule) ?? new Set(), after.get(rule) ?? new Set()];
    const [added, gone] = [is.difference(was).size, was.difference(is).size];
    if (added + gone > 0) changed.push({ rule, added, gone });
  }
  return changed;
}

function newlyRemoved(then: PageScore, now: PageScore): string[] {
  const before = new Set(then.removed.map(({ text }) => text));
  return now.removed.filter(({ text }) => !before.has(text)).map(({ rule, text }) => `[${rule}] ${text}`);
}

function textsByRule(score: PageScore): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  for (const { rule, text } of score.removed) texts.set(rule, (texts.get(rule) ?? new Set()).add(text));
  return texts;
}

function keyOf({ corpus, id, extractor }: PageScore): string {
  return `${extractor} ${corpus} ${id}`;
}
