/** The rules in the order in which they run. */
import { afterTheText } from './after-the-text.ts';
import { archiveFrame } from './archive-frame.ts';
import { aroundStory } from './around-story.ts';
import { aside } from './aside.ts';
import { authorSection } from './author-section.ts';
import { channelLine } from './channel-line.ts';
import { calendar } from './calendar.ts';
import { captionBox, clutterBoxRules } from './clutter-box.ts';
import { clutterWording } from './clutter-wording.ts';
import { cookieDialog } from './cookie-dialog.ts';
import { creditLine } from './credit-line.ts';
import { cueLineRules } from './cue-lines.ts';
import { disclosureLine } from './disclosure-line.ts';
import { embeddedPost } from './embedded-post.ts';
import { emptySection } from './empty-section.ts';
import { endMatter } from './end-matter.ts';
import { figureCaption } from './figure-caption.ts';
import { formBox } from './form-box.ts';
import { givingBox } from './giving-box.ts';
import { hereLink } from './here-link.ts';
import { hidden } from './hidden.ts';
import { leftover } from './leftover.ts';
import { invitationLink } from './invitation-link.ts';
import { labelledLink } from './labelled-link.ts';
import { lineNumbers } from './line-numbers.ts';
import { linkedCard } from './linked-card.ts';
import { linkedTitles } from './linked-titles.ts';
import { navigation } from './navigation.ts';
import { mediaBox } from './media-box.ts';
import { nextStory } from './next-story.ts';
import { offerBox } from './offer-box.ts';
import { otherStory } from './other-story.ts';
import { outsideMain } from './outside-main.ts';
import { pageFurniture } from './page-furniture.ts';
import { pictureText } from './picture-text.ts';
import { pictureLine } from './picture-line.ts';
import { pollBox } from './poll-box.ts';
import { postFurniture } from './post-furniture.ts';
import { promptBox } from './prompt-box.ts';
import { pullQuote } from './pull-quote.ts';
import { relatedSection } from './related-section.ts';
import { relatedTeasers } from './related-teasers.ts';
import { repeatedPointer } from './repeated-pointer.ts';
import { repeatedText } from './repeated-text.ts';
import { repeatedQuote } from './repeated-quote.ts';
import { rubyReading } from './ruby-reading.ts';
import type { Rule } from './rule.ts';
import { secondCopy } from './second-copy.ts';
import { seeAlso } from './see-also.ts';
import { sideColumn } from './side-column.ts';
import { signupBox } from './signup-box.ts';
import { sponsorLine } from './sponsor-line.ts';
import { storyCards } from './story-cards.ts';
import { textBox } from './text-box.ts';
import { ticker } from './ticker.ts';
import { serviceBox } from './service-box.ts';
import { topMatter } from './top-matter.ts';

export const rules: readonly Rule[] = [
  archiveFrame,
  aroundStory,
  rubyReading,
  hidden,
  secondCopy,
  ticker,
  pageFurniture,
  navigation,
  calendar,
  ...clutterBoxRules,
  cookieDialog,
  signupBox,
  formBox,
  givingBox,
  offerBox,
  pollBox,
  promptBox,
  captionBox,
  embeddedPost,
  aside,
  sideColumn,
  nextStory,
  otherStory,
  outsideMain,
  figureCaption,
  pictureText,
  mediaBox,
  pictureLine,
  repeatedText,
  repeatedQuote,
  pullQuote,
  authorSection,
  relatedSection,
  relatedTeasers,
  seeAlso,
  repeatedPointer,
  labelledLink,
  hereLink,
  postFurniture,
  lineNumbers,
  leftover,
  sponsorLine,
  invitationLink,
  channelLine,
  ...cueLineRules,
  creditLine,
  disclosureLine,
  textBox,
  clutterWording,
  serviceBox,
  linkedCard,
  storyCards,
  linkedTitles,
  emptySection,
  topMatter,
  afterTheText,
  endMatter,
];

/** Raise it whenever a rule is added, goes or changes what it finds: it is kept with every article. */
export const rulesetVersion = '1.17.0';
