import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';

import { jobFileSchema, type Job } from './job-definition.ts';

/** One thing wrong with a jobs file; line and column count from 1. */
export interface JobFileProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type JobFile =
  | { readonly ok: true; readonly jobs: readonly Job[] }
  | { readonly ok: false; readonly problems: readonly JobFileProblem[] };

/** Nesting and aliases of a jobs file are bounded, so that a hostile one ends in an error and not in a full memory. */
const maxAliases = 100;

/** Reads and checks a jobs file, YAML 1.2 or JSON (which is YAML); every problem is named with its place. */
export function readJobFile(text: string): JobFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, message: string): JobFileProblem => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), message };
  };

  const syntax = [...document.errors, ...document.warnings].map(({ pos, message }) => at(pos[0], message));
  if (syntax.length > 0) return { ok: false, problems: syntax };

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    return { ok: false, problems: [at(0, (error as Error).message)] };
  }
  const checked = jobFileSchema.safeParse(value ?? {});
  if (checked.success) return { ok: true, jobs: checked.data.jobs };
  const problems = checked.error.issues.map((issue) => {
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
    return at(offsetOf(document, path), `${dotted(path)}: ${issue.message}`);
  });
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Where the deepest node of the path that exists begins; for a key of a map, where the key stands. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

function dotted(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'file';
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
