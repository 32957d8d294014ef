/** A plain table on stdout: numbers to the right, no rules, so that it can be pasted and grepped. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, column) =>
    Math.max(...[name, ...rows.map((row) => row[column] ?? '')].map(width)),
  );
  for (const row of [head, ...rows]) {
    const cells = widths.map((size, column) => {
      const cell = row[column] ?? '';
      const gap = ' '.repeat(size - width(cell));
      return /^[\d.*/%+-]+$/u.test(cell) || cell === '' ? gap + cell : cell + gap;
    });
    console.log(cells.join('  ').trimEnd());
  }
  console.log('');
}

function width(text: string): number {
  return [...text].length;
}
