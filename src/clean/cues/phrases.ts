/**
 * The phrases of a list as a sheet writes it: as printed on pages, with a bar between two. Line ends and the spaces around
 * a phrase are layout.
 */
export function phrases(list: string): string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
