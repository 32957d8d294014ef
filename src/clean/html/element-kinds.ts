/** Which elements break a line, and which never show text (HTML Living Standard, section 15.3, the rendering of elements). */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const blockElements = names(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre ' +
    'search section summary table caption tbody td tfoot th thead tr ul xmp',
);

/** Elements whose text a reader of the page never sees as running text. */
export const silentElements = names(
  'head script style template noscript noframes title svg canvas datalist object applet param source track map area ' +
    'select textarea input progress meter link meta base rp',
);

export const headingLevels: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);

/** Elements that show something other than text. */
export const embedElements = names('iframe video audio embed');
