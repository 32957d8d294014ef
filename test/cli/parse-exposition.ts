/**
 * A strict reader of the text exposition format 0.0.4
 * (https://github.com/prometheus/docs/blob/main/content/docs/instrumenting/exposition_formats.md). Throws for what a
 * scraper would refuse.
 */
export interface Exposition {
  readonly types: ReadonlyMap<string, string>;
  /** Sum of the samples of that name whose labels hold the given ones; undefined when there is none. */
  value(name: string, labels: Readonly<Record<string, string>>): number | undefined;
}

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const nameForm = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const labelForm = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/y;

export function parseExposition(text: string): Exposition {
  if (!text.endsWith('\n')) throw new Error('the last line has no line feed');
  const types = new Map<string, string>();
  const samples: Sample[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# HELP ')) continue;
    if (line.startsWith('# TYPE ')) {
      const [name = '', type = ''] = line.slice(7).split(' ');
      if (
        !nameForm.test(name) ||
        !/^(counter|gauge|histogram|summary|untyped)$/.test(type) ||
        types.has(name)
      )
        throw new Error(`bad TYPE line: ${line}`);
      types.set(name, type);
      continue;
    }
    if (line.startsWith('#')) throw new Error(`a comment of no known kind: ${line}`);
    samples.push(readSample(line));
  }
  for (const { name } of samples) {
    const family = [name, name.replace(/_(bucket|sum|count)$/, '')].find((one) => types.has(one));
    if (family === undefined) throw new Error(`${name} has no TYPE`);
  }
  for (const [name, type] of types) if (type === 'histogram') checkHistogram(name, samples);
  return {
    types,
    value(name, labels) {
      const found = samples.filter(
        (sample) =>
          sample.name === name &&
          Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
      );
      return found.length === 0 ? undefined : found.reduce((sum, { value }) => sum + value, 0);
    },
  };
}

function readSample(line: string): Sample {
  const match = /^([^\s{]+)(?:\{(.*)\})? (\S+)(?: -?\d+)?$/.exec(line);
  const value = match?.[3] === '+Inf' ? Infinity : Number(match?.[3]);
  if (!match?.[1] || !nameForm.test(match[1]) || (Number.isNaN(value) && match[3] !== 'NaN'))
    throw new Error(`bad sample: ${line}`);
  const labels: Record<string, string> = {};
  const source = match[2] ?? '';
  labelForm.lastIndex = 0;
  while (labelForm.lastIndex < source.length) {
    const label = labelForm.exec(source);
    if (label === null) throw new Error(`bad labels: ${line}`);
    labels[label[1]!] = label[2]!;
  }
  return { name: match[1], labels, value };
}

/** Buckets only grow, and the last one, +Inf, is the count. */
function checkHistogram(name: string, samples: readonly Sample[]): void {
  const keyOf = ({ labels: { le: _, ...others } }: Sample) => JSON.stringify(others);
  const buckets = Map.groupBy(
    samples.filter((sample) => sample.name === `${name}_bucket`),
    keyOf,
  );
  for (const [key, own] of buckets) {
    const values = own.map(({ value }) => value);
    const count = samples.find((sample) => sample.name === `${name}_count` && keyOf(sample) === key)?.value;
    const isGrowing = values.every((value, index) => index === 0 || value >= values[index - 1]!);
    if (!isGrowing || own.at(-1)?.labels['le'] !== '+Inf' || values.at(-1) !== count)
      throw new Error(`the buckets of ${name} ${key} are wrong`);
  }
}
