/** Who wrote the article: the list that linked data, metadata and the printed byline agree on. */
import type { Author } from '../../article/article.ts';
import { foldForComparison } from './field-text.ts';
import type { PageFacts } from './page-facts.ts';
import { isDeskName } from './organizations.ts';
import { hintedByline, isLoginName, isNamedPerson, printedBylines } from './printed-bylines.ts';
import { signedBylines } from './signature.ts';
import { type AuthorCandidate, has, linkedAuthors, metaAuthors } from './stated-authors.ts';

export interface StatedAuthors {
  readonly authors: Author[];
  readonly bylineRaw: string | null;
  readonly source: string | null;
  readonly bylineSource: string | null;
}

export function readAuthors(
  facts: PageFacts,
  siteNames: readonly string[],
  headlineOrder: number | null,
): StatedAuthors {
  const context = { language: facts.language, siteNames };
  const fromLinked = linkedAuthors(facts, context);
  const fromMeta = metaAuthors(facts, context);
  const printed = withoutLists(printedBylines(facts, context, headlineOrder));
  const hinted = hintedByline(facts, context);
  const signed = signedBylines(facts, context, headlineOrder);
  const candidates = [
    ...hinted,
    ...fromLinked.map((candidate) => asPersons(candidate, printed)),
    ...fromMeta,
    ...printed,
    ...signed,
  ].filter(({ authors }) => authors.length > 0);
  const best = withoutSite(completed(choose(candidates, siteNames), candidates), siteNames);
  const byline =
    hinted[0] ??
    printed.find(({ authors }) => best !== null && authors.some((one) => has(best.authors, one))) ??
    printed[0];
  return {
    authors: best === null ? [] : best.authors.map((author) => withUrl(author, candidates)),
    source: best?.source ?? null,
    bylineRaw: byline?.raw ?? null,
    bylineSource: byline?.source ?? null,
  };
}

/** So many other names in places of the same kind, far from the headline, make it a list of other texts. */
const leastListed = 3;

function withoutLists(printed: readonly AuthorCandidate[]): readonly AuthorCandidate[] {
  return printed.filter(({ trust, authors }) => {
    if (trust >= leastOwn) return true;
    const others = printed.filter(
      (other) => Math.abs(other.trust - trust) <= 6 && !other.authors.some((author) => has(authors, author)),
    );
    return new Set(others.map((other) => namesOf(other))).size < leastListed;
  });
}

const namesOf = ({ authors }: AuthorCandidate): string => authors.map(({ name }) => name).join();

/** Linked data call an author an organisation whom the page prints as a person: templates fill in one type for all. */
function asPersons(candidate: AuthorCandidate, printed: readonly AuthorCandidate[]): AuthorCandidate {
  const persons = printed.flatMap(({ authors }) =>
    authors.filter(({ type, name }) => type === 'Person' && name.includes(' ')),
  );
  return {
    ...candidate,
    authors: candidate.authors.map((author) =>
      author.type === 'Organization' && has(persons, author) ? { ...author, type: 'Person' } : author,
    ),
  };
}

/** The site beside the persons who wrote the text is where they work. */
function withoutSite(best: AuthorCandidate | null, siteNames: readonly string[]): AuthorCandidate | null {
  if (best === null || !best.authors.some(({ type }) => type === 'Person')) return best;
  const sites = new Set(siteNames.map(foldForComparison));
  return { ...best, authors: best.authors.filter(({ name }) => !sites.has(foldForComparison(name))) };
}

function withUrl(author: Author, candidates: readonly AuthorCandidate[]): Author {
  if (author.url !== null) return author;
  const folded = foldForComparison(author.name);
  for (const { authors } of candidates)
    for (const { name, url } of authors)
      if (url !== null && foldForComparison(name) === folded) return { ...author, url };
  return author;
}

/** Persons outrank organisations, and any other author the site itself, which templates fill in; then the stated trust. */
function choose(
  candidates: readonly AuthorCandidate[],
  siteNames: readonly string[],
): AuthorCandidate | null {
  const sites = new Set(siteNames.map(foldForComparison));
  let best: AuthorCandidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const hasName = candidates.some(({ authors }) =>
    authors.some((author) => isNamedPerson(author) && !isDeskName(author.name)),
  );
  const signed = candidates.filter(isSigned);
  for (const candidate of candidates) {
    const { authors, trust } = candidate;
    const isLogin =
      hasName &&
      authors.every(({ name }) => isLoginName(name) || isDeskName(name) || isLoginOf(name, candidates));
    const hasPerson = !isLogin && authors.some(({ type }) => type === 'Person');
    const agreeing = candidates.filter(
      (other) => other !== candidate && other.authors.some((author) => has(authors, author)),
    ).length;
    const isSite = authors.every(({ name }) => sites.has(foldForComparison(name)));
    const isContradicted = isContradictedBy(candidate, signed, candidates);
    const score =
      trust +
      (hasPerson ? (trust < farPlace ? 20 : 40) : isLogin ? -40 : isSite ? -14 : 0) +
      Math.min(agreeing, 3) * 8 -
      (isContradicted ? 40 : 0);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** "annakberg", "aberg": the account of a person whom another place names in full. */
function isLoginOf(name: string, candidates: readonly AuthorCandidate[]): boolean {
  if (!/^[a-z\d._-]{5,}$/.test(name)) return false;
  return candidates.some(({ authors }) =>
    authors.some((author) => {
      const [first = '', ...more] = author.name.includes(' ')
        ? foldForComparison(author.name).split(' ')
        : [];
      const last = more.at(-1) ?? '';
      if (first.length < 3 || last.length < 3) return false;
      return name === first.charAt(0) + last || (name.startsWith(first) && name.includes(last));
    }),
  );
}

/** "By Anna Berg" beside the headline, with the word that says so. */
const isSigned = ({ raw, trust, authors }: AuthorCandidate): boolean =>
  raw !== null &&
  trust >= surePlace &&
  /^\s*(?:by|von|par|por|door|di|av|af|oleh|(?:written|words|story|text) by)\s/i.test(raw) &&
  authors.every(isNamedPerson);

/**
 * A place that nobody else agrees with names other persons than the byline beside the headline: whoever put the text into the system,
 * or the desk's account.
 */
const isContradictedBy = (
  { raw, authors, source }: AuthorCandidate,
  signed: readonly AuthorCandidate[],
  candidates: readonly AuthorCandidate[],
): boolean =>
  raw === null &&
  source !== 'site' &&
  signed.length > 0 &&
  !candidates.some((other) => other.source !== source && other.authors.some((one) => has(authors, one))) &&
  !signed.some((byline) => byline.authors.some((one) => authors.some((author) => areSame(author, one))));

/** Linked data often name the first author only: the byline beside the headline that has all of them and more is the list. */
function completed(
  best: AuthorCandidate | null,
  candidates: readonly AuthorCandidate[],
): AuthorCandidate | null {
  if (best === null || best.source === 'site' || best.raw !== null) return best;
  const longer = candidates.find(
    ({ raw, trust, authors }) =>
      raw !== null &&
      trust >= surePlace &&
      authors.length > best.authors.length &&
      authors.length <= best.authors.length + 4 &&
      best.authors.every((author) => authors.some((other) => areSame(author, other))) &&
      authors.every(({ name, type }) => type === 'Person' && name.includes(' ')) &&
      areListed(authors, raw),
  );
  return longer === undefined
    ? best
    : {
        ...best,
        // As the metadata write them; the printed one may be in capitals.
        authors: longer.authors.map(
          (author) => best.authors.find((stated) => has([stated], author)) ?? author,
        ),
      };
}

const bareName = ({ name }: Author): string =>
  foldForComparison(name).replace(/^(?:(?:dr|prof|mr|mrs|ms|sir|med|ing|dipl)\s)+/, '');
/** Also where one of them has the title in front. */
const areSame = (one: Author, other: Author): boolean => bareName(one) === bareName(other);

/** Whether the byline prints the names as a list, with a comma or a short word between any two: a place on the next line is no name. */
function areListed(authors: readonly Author[], raw: string): boolean {
  let end = -1;
  for (const { name } of authors) {
    const start = raw.indexOf(name, Math.max(0, end));
    if (start < 0) return false;
    const between = end < 0 ? ',' : raw.slice(end, start).replace(/\s@\w+\s/, ', ');
    if (!/^\s*(?:[,;&/·|+،、]|,?\s\p{L}{1,5}\s)\s*$/u.test(between)) return false;
    end = start + name.length;
  }
  return true;
}

/** Below this a byline stands in a footer or a box of other stories. */
const farPlace = 25;

/** Below this a byline has a name of its own, and stands where others' may. */
const leastOwn = 34;

/** Trust of a byline that stands beside the headline. */
const surePlace = 46;
