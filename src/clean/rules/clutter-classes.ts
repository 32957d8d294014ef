/** What sites call their boxes, in class and id: data, by the rule that takes them. Words as `classWords` writes them. */

export interface ClutterKind {
  readonly rule: string;
  readonly why: string;
  readonly words: RegExp;
  /** Largest share of the page's running text that such a box may hold. */
  readonly mostProse: number;
  /** Smallest share of its text inside links; 0 where links do not matter. */
  readonly leastLinks: number;
}

/** Any of the words, as `classWords` writes them. */
export const either = (list: string): RegExp => new RegExp(`-(?:${list.trim().split(/\s+/).join('|')})-`);

export const clutterKinds: readonly ClutterKind[] = [
  {
    rule: 'recommendation-widget',
    why: 'Widgets of recommendation services and plug-ins, known by name.',
    mostProse: 0.2,
    leastLinks: 0,
    words: either(`
      outbrain ob-widget taboola trc-related zergnet revcontent mgid dable linkwithin
      growfast-widget hawk-(?:nest|wrapper|widget|container|main-container) wp-embedded-content yarpp yarpp-related jp-relatedposts crp-related engageya plista`),
  },
  {
    rule: 'related-box',
    why: 'Boxes that point to other stories.',
    mostProse: 0.2,
    leastLinks: 0.12,
    words: either(`
      autorelated related related-\\w+ relateds recommend recommended recommends recommendations? recommended-\\w+ more-stories more-news more-articles more-posts
      more-from more-on more-reading more-like read-more readmore read-next read-also read-on readon also-read alsoread see-also also-like
      most-read most-popular most-viewed most-shared most-commented mostread mostpopular popular-posts popular-articles popular-stories
      trending whats-hot top-stories top-news latest-news latest-posts latest-articles latest-stories recent-posts recent-articles
      teasers? teaser-\\w+ promo promobox promo-box onward up-next next-article next-post next-story prev-next post-navigation post-nav
                    
      inline-related cross-links? crosslink linkbox link-box weiterlesen mehr-zum-thema zum-thema lire-aussi a-lire-aussi leggi-anche
      lea-tambien lee-tambien leia-mais leia-tambien lees-ook meer-over czytaj-tez czytaj-takze verwandte-artikel aehnliche-artikel
      relacionad[ao]s? noticias-relacionadas correlati articoli-correlati further-reading other-news other-articles similar similar-posts similar-articles associated-posts?
      suggested-\\w+ (?<!-(?:with|has|no|plus|and)-)sidebar(?!-(?:grid|layout|content|page|main|enabled|disabled)) side-bar right-rail widget-area you-may-also-like might-like editors-picks newsticker
      ajanlo cikkajanlo kapcsolodo kapcsolodo-\\w+ olvasta-mar souvisejici suvisiace suvisiaci-clanok nejctenejsi najcitanejsie powiazane polecane zobacz-takze
      zobacz-tez recomandari articole-similare stiri-similare citeste-si vezi-si`),
  },
  {
    rule: 'advertisement',
    why: 'Places where advertisements are put.',
    mostProse: 0.15,
    leastLinks: 0,
    words: either(`
      ad ads adv advert adverts advertisement advertisements advertising advertorial adsense adsbygoogle adslot ad-slot adunit ad-unit adbox ad-wrapper
      ad-container ad-label dfp gpt-ad google-ad sponsor sponsored sponsors werbung anzeige anzeigen publicidad publicite reklama reklame hirdetes publicitate annonce commercial
      affiliate-box affiliate-widget buy-box`),
  },
  {
    rule: 'newsletter',
    why: 'Invitations to subscribe, to sign up, to donate.',
    mostProse: 0.15,
    leastLinks: 0,
    words: either(`
      newsletter newsletters newsletter-\\w+ suscripcion suscribete suscribirme assinatura abonnement abonnez-vous abonnieren iscriviti nl-signup signup sign-up hirlevel subscribe subscription subscriptions optin opt-in mailchimp mc-embed email-signup
      paywall-promo paywall-offer piano(?!-\\w+-content|-content) regwall app-promo app-download app-banner donate donation donations support-us spenden soutenez soutenez-nous nous-soutenir faire-un-don apoyanos dona-ahora sostienici membership-promo contribution-(?:box|inner|banner|ask|cta|promo)
      abo-box abobox paywall-(?:hint|teaser|cta|info|call) push-message push-notification whatsapp-(?:box|channel|teaser|banner|promo|cta|widget|kanal)
      telegram-(?:box|channel|teaser|banner|promo|cta|widget|kanal) (?<!-(?:share|social)-)\\w+-(?:whatsapp|telegram) google-(?:news|discover)-\\w+`),
  },
  {
    rule: 'paywall-layer',
    why: 'What asks for a subscription where the text goes no further: it may be longer than what is left of the text.',
    mostProse: 0.6,
    leastLinks: 0,
    words: either(
      'paywall-layer paywall-overlay paywall-box paywall-message paywall-notice paywall-barrier paywall-banner paywall-template freemium-content freemium-box subscription-(?:offer|prompt|wall|barrier) subscribe-(?:offer|prompt|wall) register-form registration-form login-form',
    ),
  },
  {
    rule: 'call-to-action',
    why: 'Boxes in which a site sells its own goods, known to page builders as calls to action.',
    mostProse: 0.1,
    leastLinks: 0,
    words: either(`
      promo promos promo-box promobox promo-\\w+ \\w+-promo
      paidbox paid-box cta ctas cta-\\w+ \\w+-cta call-to-action call-to-actions in-article-offer in-article-banner banner-wide wide-banner banner-box offer-box product-promo banner-cta lead-magnet content-upgrade (?:\\w+-)?featured-offer`),
  },
  {
    rule: 'disclaimer',
    why: 'What a site says of itself under or over each of its texts: affiliate links, risks, liability.',
    mostProse: 0.15,
    leastLinks: 0,
    words: either(`
      disclaimer disclaimers disclaimer-\\w+ \\w+-disclaimer disclosure affiliate-disclosure affiliate-note disclosure-\\w+ haftungsausschluss funding-statement content-partners`),
  },
  {
    rule: 'share-bar',
    why: 'Buttons that share a page and follow a site.',
    mostProse: 0.1,
    leastLinks: 0,
    words: either(`
      share shares share-\\w+ sharing sharebar share-buttons sharedaddy sharethis addtoany addthis a2a social-share social-media social-links
      social-icons social-buttons socials social social-bar sociallinks gift-(?:article|bar|button|link) follow-us follow-buttons teilen partager compartir`),
  },
  {
    rule: 'comments',
    why: 'What readers wrote is not the article.',
    mostProse: 0.7,
    leastLinks: 0,
    words: either(`
      comments commentsbox top-comment comment-list commentlist comment-form comments-area comment-section comments-section comments-wrapper disqus disqus-thread respond
      fb-comments livefyre coral-comments kommentare kommentarbereich commentaires comentarios commenti reacties leserkommentare komentarze komentare diskuse diskuze diskusia hozzaszolasok kommentek comentarii`),
  },
  {
    rule: 'author-box',
    why: 'Who wrote it is metadata; their biography is not the article.',
    mostProse: 0.25,
    leastLinks: 0,
    words: either(`
      author-bio author-box author-info author-card author-about author-description author-profile author-details author-block author-section about-author
      about-the-author authorbox authorinfo authorbio post-author entry-author article-author article-authors author-widget bio-box (?:meta|byline|post|article|story|staff)-bios? author-bios
      writer-bio autoren autor-box autorenbox autor-info autor-card autoren-info autor-name autor-profil info-autor autor-bio autore-box redacteur-info auteur-bio byline bylines article-byline author-name author-names author-meta by-author byline-wrapper
      contributors?-(?:bio|text) saboxplugin-wrap content-authors authors-group author-group`),
  },
  {
    rule: 'page-meta',
    why: 'Dates, sections, tags and crumbs around the text are metadata.',
    mostProse: 0.1,
    leastLinks: 0,
    words: either(`
      timestamp time-stamp publish-date published-date pub-date pubdate publishdate post-date entry-date article-date date-published datetime
      post-meta entry-meta article-meta meta-info postmeta postmetadata post-metadata entry-metadata article-metadata breadcrumb breadcrumbs tags taglist tag-list tags-list tag-links tags-links post-tags entry-tags categories \\w+-categories
      article-tags cat-links topic-list topic-links topics article-topics title-yandex header-yandex second-title cite-box citation-box cite-wrapper citewrapper story-topics reading-time read-time readtime entry-footer post-footer
      article-footer keywords recipe-keywords? kicker eyebrow article-info(?!-?box)`),
  },
  {
    rule: 'copyright-notice',
    why: 'Who may reprint the text is said at the same length under short texts and long ones.',
    mostProse: 0.3,
    leastLinks: 0,
    words: either('copyright copyrights copyright-\\w+ mentions-copyright'),
  },
  {
    rule: 'page-tool',
    why: 'Tools of the page: printing, players, polls, tables of contents, pop-ups.',
    mostProse: 0.15,
    leastLinks: 0,
    words: either(`
      editsection mw-editsection toolbar print-button print-link printfriendly   audio-player video-player video-embed embed-video video-js podcast-player podcast-embed embed-podcast beyondwords readspeaker listen-\\w+ text-to-speech tts feedback
      star-rating rate-article recipe-rating \\w+-recipe-rating recipe-prevent-sleep \\w+-prevent-sleep w-form-(?:done|fail) autosummary-layer poll polls poll-?box votings? anketa sonda szavazas sondaj sondaggio sondage umfrage encuesta peiling avstemning ankieta
      live-(?:\\w+-){0,2}(?:controls?|settings|toolbar) skip-link
      skip-to-content ai-summary ai-generated-summary back-to-top backtotop scroll-top pagination pager page-links modal popup pop-up layer-popup layer-share layer-summary popup-layer overlay lightbox search-form
          accessibility-\\w+ wp-polls qrcode qr-code`),
  },
  {
    rule: 'gallery-label',
    why: 'Title, count and button of a gallery that opens elsewhere.',
    mostProse: 0.05,
    leastLinks: 0,
    words: either(
      'gallery-(?:title|headline|count|counter|button|btn|link|label|teaser) photo-count(?:er)? slideshow-(?:title|count|link)',
    ),
  },
  {
    rule: 'table-of-contents',
    why: 'A table of contents says nothing that the text does not.',
    // A section of the text may well be called `toc-3`, after its entry.
    mostProse: 0.02,
    leastLinks: 0,
    words: either('toc(?!-?backref) table-of-contents ez-toc ez-toc-container lwptoc toc-container'),
  },
  {
    rule: 'consent',
    why: 'Consent to cookies and to content of other services.',
    mostProse: 0.9,
    leastLinks: 0,
    words: either(`
      cookie cookies cookie-\\w+ eu-cookie-law consent consent-\\w+ gdpr gdpr-\\w+ (?:\\w+-)?dsgvo(?:-[\\w-]+)? onetrust didomi usercentrics   embed-consent external-consent
      external-content display-embed embed-placeholder embed-privacy two-click privacy-notice privacy-banner opt-in-layer datenschutz-hinweis`),
  },
];

/** Credits and captions that stand outside a `<figure>`. */
export const captionWords = either(`
  caption captions wp-caption-text image-caption img-caption img-cptn photo-caption picture-caption media-caption video-caption slide-caption credit credits image-credit
  photo-credit img-credit photo-credits picture-credit bildunterschrift bildnachweis bildtext fotocredit foto-credit legende legend-photo pie-de-foto pie-foto
  image-copyright image-source img-source photo-source figcaption didascalia img-desc img-descr image-desc image-description photo-desc photo-description pic-desc picture-desc picinfo pic-info
  txt-desc img-cap photo-title video-title video-headline player-title`);
