import type { CueSheet } from '../cue-sheet.ts';
import { phrases } from '../phrases.ts';

/** English */
export const en = {
  seeAlso: phrases(`
    See also | See more | See related | Read more | Read also | Also read | Read next | Read now | Read this next | You can also check |
    You may also check | Read the full story | Read full story | Read the full article | Read the rest | Read the whole story | Read more about |
    Read more on | Read more here | Read more from | Read our full | Read our latest | Read it here | Must read | Must-read | Further reading |
    More reading | Keep reading | Continue reading | Also on | Also see | Also watch | Also listen | You may also like | You might also like |
    You may also be interested in | You might also be interested in | You may like | You might like | You might have missed | In case you missed it |
    ICYMI | Related | Related article | Related articles | Related story | Related stories | Related news | Related coverage | Related content |
    Related post | Related posts | Related reading | Related video | Related topics | Related to this story | More on this | More on this story |
    More on this topic | More on that | More on | More from | More about | Learn more | Find out more | Discover more | Explore more | Recommended |
    Recommended reading | Recommended for you | Recommended stories | Suggested reading | Suggested for you | Editors’ picks | Editor's pick |
    Editor's picks | Editor's choice | Our picks | Top picks | Trending | Trending now | Popular now | Up next | Next up | Next story | Next article |
    Previous story | Previous article | Don’t miss | Don't miss it | Dig deeper | Go deeper | Deep dive | Watch | Watch now | Watch more |
    Watch also | Watch live | Watch the video | Watch this | Watch below | Watch next | Listen | Listen now | Listen to more | Listen here |
    See photos | See the photos | View gallery | Photo gallery | Click here | Click here to read | Click here for more | Tap here | Full story |
    Full coverage | Full article | Complete coverage | Follow live | Read story | Story continues below | Article continues below |
    Story continues below advertisement | Article continues after advertisement | Article continues after this advertisement | Read | Now watch |
    Our earlier coverage | Our previous coverage | In pictures | In photos | Picture gallery | Earlier coverage | Previous coverage |
    If you missed it | Catch up here | Listen now to
  `),
  relatedHeading: phrases(`
    Related | Related articles | Related article | Related stories | Related news | Related content | Related coverage | Related posts |
    Related reading | Related topics | Related videos | Related links | Related items | Related resources | Related Internet links |
    Related to this story | More | More stories | More news | More articles | More posts | More like this | More for you |
    More on this story | More on this topic | More on this | More on | More from | More in | More from this section |
    More from this author | More by this author | More top stories | More great stories | More to read | More to explore |
    More headlines | More videos | More coverage | More essential reading | Most read | Most popular | Most viewed | Most shared |
    Most commented | Most watched | Most recent | Most discussed | Trending | Trending now | Trending stories | Trending topics |
    Trending news | Popular | Popular now | Popular posts | Popular stories | Popular articles | Top stories | Top news | Top headlines |
    Top videos | Today’s top stories | Latest | Latest news | Latest stories | Latest articles | Latest posts | Latest headlines |
    Latest videos | Latest updates | Recent posts | Recent articles | Recent stories | Recent news | Recommended | Recommended for you |
    Recommended stories | Recommended articles | Recommended reading | Suggested for you | Suggested articles | You may also like |
    You might also like | You may also be interested in | You might be interested in | You may like | You might like |
    You may have missed | In case you missed it | Read more | Read next | Read also | See also | What to read next |
    What others are reading | What to watch next | Up next | Next read | Keep reading | Further reading | Editors’ picks | Editor's pick |
    Editor's picks | Editor's choice | Editors’ choice | Featured | Featured stories | Featured articles | Featured videos |
    Also in this section | Also in the news | In this section | In this series | In other news | In the news | Elsewhere on the web |
    Around the web | From around the web | From the web | From our partners | From our archive | From our network | Other stories |
    Other news | Other articles | Other posts | Similar articles | Similar stories | Similar posts | Stories you may like |
    Stories for you | For you | Must read | Must reads | Must-read | Don’t miss | Do not miss | Hot topics | Hot news | Breaking news |
    News in your area | Browse more | Explore more | Explore further | Discover more | Quick links | Useful links | External links |
    Previous | Next | Previous post | Next post | Previous article | Next article | Post navigation | Related Quizzes | Video | Videos |
    Watch | Photos | Podcasts | On this story | Top picks | Our picks | Best of | Promoted stories | Promoted content |
    Sponsored stories | Paid content | Partner content | Subscriber exclusives | Just in | Live updates | The latest | People also read |
    Readers also like | Others also read | Continue reading | Customers also bought | Customers also viewed | Frequently bought together |
    People also bought | Related Reads | Recommended from Editorial | Recommended Posts | You may also like these posts | Get more news
  `),
  advertisement: phrases(`
    Advertisement | Advertisements | Advertising | Advertise with us | Ad | Ads | Ad feedback | Ads by | Ad choices | AdChoices | Advert |
    Advertorial | Sponsored | Sponsored by | Sponsored content | Sponsored link | Sponsored links | Sponsored post | Sponsor | Sponsor message |
    Our sponsors | Promoted | Promoted by | Promoted content | Promotion | Paid content | Paid post | Paid for by | Paid partnership |
    Partner content | Brand content | Branded content | Presented by | Commercial | Affiliate links | Remove ads | Hide ads | Report this ad |
    Report ad | Why am I seeing this ad | Skip advertisement | Skip ad | Close ad | Ad loading | Loading ad | Advertisement - scroll to continue |
    Advertisement - story continues below | Story continues below | Story continues after advertisement | Article continues below |
    Article continues after advertisement | Article continues after this advertisement | Article continues below this ad | Content continues below |
    Continue reading below | Continues below advertisement | Scroll to continue | Scroll down to continue | Scroll to continue with content |
    Sponsor content | Google ads | This article contains affiliate links | We may earn a commission | We may earn commission |
    When you buy through links on our site | If you buy something through a link | Products featured are independently selected |
    Article continues after ad | This advertisement has not loaded yet, but your article continues below | Story continues after ad |
    Story continues below advertisement | Article continues below advertisement | Story continues below this ad | Article continues after this ad |
    Story continues after this ad | TEXT AD | Text advertisement
  `),
  newsletter: phrases(`
    Newsletter | Newsletters | Our newsletter | Our newsletters | Sign up for our newsletter | Sign up to our newsletter | Sign up for our newsletters |
    Sign up for our free | Sign up to our free | Sign up for our daily | Sign up for our weekly | Sign up for the | Sign up to the | Sign up here |
    Sign up now | Sign up today | Sign up | Sign me up | Subscribe to our newsletter | Subscribe to our newsletters | Subscribe to the newsletter |
    Subscribe to newsletter | Subscribe to our mailing list | Subscribe to our daily | Subscribe to our weekly | Subscribe to our free | Join our newsletter |
    Join our mailing list | Join the newsletter | Join our community | Get our newsletter | Get our newsletters | Get our free | Get the newsletter |
    Get the latest | Get the day’s | Consider supporting our work | Consider supporting us | Consider making a donation | Get the best of |
    Get the top stories | Get breaking news | Get email notifications | Get email alerts | Get news alerts | Get alerts | Get stories like this |
    Get more stories | Get our best stories | Get this in your inbox | Get daily | Receive our newsletter | Receive the latest | Receive our latest |
    Delivered to your inbox | Straight to your inbox | to your inbox | in your inbox | Daily newsletter | Weekly newsletter | Morning newsletter |
    Email newsletter | Email newsletters | Email address | Your email address | Enter your email | Enter your email address | Enter email | Stay informed |
    Stay up to date | Stay updated | Stay in the know | Stay in touch | Stay connected | Keep up to date | Keep up with | Never miss a story |
    Never miss an update | Don’t miss a story | Never miss | Like what you see | Like this story | Thank you for signing up | Thanks for signing up |
    Thanks for subscribing | Thank you for subscribing | Check your inbox | By signing up | By signing up you agree | By subscribing |
    By submitting your email | By entering your email | By clicking sign up | By clicking submit | You can unsubscribe at any time | Unsubscribe at any time |
    Unsubscribe anytime | No spam | This site is protected by reCAPTCHA | For more newsletters | Support our journalism by |
    You can also support our journalism | Thanks for reading! Subscribe | Subscribe for free to receive new posts | Would you like to receive notifications |
    Get editor selected deals | By signing up, you agree to receive | is a reader-supported publication | To receive new posts and support my work |
    Get real-time news updates from | Sign up for free | Subscribe for free | Be the first to know | Be the first to get | Be first to get |
    local news in your inbox | If you liked this post | If you enjoyed this post | If you liked this article
  `),
  subscribe: phrases(`
    Subscribe | Subscribe now | Subscribe today | Subscribe to continue | Subscribe to continue reading | Subscribe to read |
    Subscribe to read more | Subscribe for full access | Subscribe to unlock | Subscribe for | Subscriber only | Subscribers only |
    Subscriber exclusive | Subscriber-only | Subscription required | Exclusive for subscribers | For subscribers | For subscribers only |
    Become a subscriber | Become a member | Become a supporter | Already a subscriber | Already subscribed | Already have a subscription |
    Already a member | Start your free trial | Start your subscription | Start a free trial | Try it free | Try for free |
    Unlock this article | Unlock the article | Unlock this story | Unlock unlimited access | Unlock full access | Get unlimited access |
    Get full access | Get unlimited digital access | This article is for subscribers | This article is for subscribers only |
    This content is for subscribers | This content is for members only | This story is for subscribers | This is a premium article |
    This is premium content | Premium content | Members only | You have reached your limit | You have reached your article limit |
    You’ve reached your limit | You have read your last free article | You’ve read your last free article |
    You have used all your free articles | Your free articles | To continue reading | To read the full story | To read this article |
    To read the rest of this article | Continue reading with | Continue reading for | Keep reading for |
    Read the rest of this story with | Support independent journalism | Support our journalism | Support quality journalism |
    Support our work | Support us | Support local journalism | Donate | Donate now | Donate today | Make a donation |
    Make a contribution | Contribute now | Give now | Buy a subscription | Gift this article | Manage your subscription |
    View subscription options | See subscription options | Offer ends | Cancel anytime | Cancel any time | Your support matters |
    We need your help | We need your support | Reserved for subscribers | This article is reserved for subscribers | Give this article |
    You have one article left | You have free articles remaining | You have free articles left | Subscribers can gift |
    This story is available exclusively | This article is available exclusively | This content is reserved for subscribers |
    Want to keep reading | To read our ad-light site | This content is reserved for subscribers only | Subscribe to unlock more articles |
    Register to unlock more articles | Sign in to unlock more articles |
    Create an account or sign in to continue with your reading experience | Register / sign in to unlock more articles |
    Subscribe now to read the latest news in your city | As a subscriber, you have | Your contributions will help us |
    Readers like you are keeping | A mix of advertising and supporting contributions | Subscribe to the | Subscribe to
  `),
  follow: phrases(`
    Questions or comments on this article | Follow | Follow us | Follow us on | Follow us at | Follow us here | Follow me on |
    Follow her on | Follow him on | Follow them on | Follow the author | Follow this author | Follow this topic | Follow topics |
    Follow our | Follow along | Follow on | Following | Follow all the latest | Like us on | Like us on Facebook | Find us on |
    Find us on Facebook | Find me on | Join us on | Join our WhatsApp | Join our Telegram | Join our Telegram channel | Join our channel |
    Join our Facebook | Join the conversation | Join our group | Connect with us | Connect with | Contact us | Contact the author |
    Contact the reporter | Got a tip | Got a story | Got a news tip | Have a tip | Do you have a story | Send us a tip | Send tips |
    Send your | Email us | Write to us | Write to | Reach out to | Reach the reporter | Reach her at | Reach him at | Download our app |
    Download the app | Download our free app | Download the free app | Download our mobile app | Download now | Get our app |
    Get the app | Get our mobile app | Open in app | Install our app | Available on the App Store | Available on Google Play | App Store |
    Google Play | Subscribe to our channel | Subscribe to our YouTube channel | Subscribe on YouTube | Subscribe to our podcast |
    Subscribe on | Subscribe to us on | Listen on | Listen and subscribe | Listen on Apple Podcasts | Add us as a preferred source |
    Set as preferred source | Add as preferred source on Google | Preferred source on Google | Make us preferred on Google |
    For the latest news | For the latest stories | For the latest updates | For all the latest | For more news | For more stories |
    For more updates | For breaking news | For more information visit | For more on this | Stay tuned | Stay connected |
    Turn on notifications | Enable notifications | Get notifications | Catch all the | Check out our | Visit our | Visit us at |
    Watch us on | Follow us on Google News | Join our WhatsApp channel | Follow our WhatsApp channel | Follow our Telegram channel |
    Join us on Telegram | Join us on WhatsApp | Add us on Google | Track Latest News Live on | Listen to the latest songs, only on |
    Catch all the business news | Download The Mint News App | Have you got a story | Have you got a news story | Do you have a tip |
    Do you have information about this story | See a spelling or grammar error | See an error in this story | Did you spot a mistake |
    Spot a mistake in this article | Notice an error in this article | Keep up with all the latest news | Keep up with the latest news |
    Keep up to date with all the latest | Turn on push notifications | Get breaking news alerts | preferred source | Like us here |
    Let us know | Tell us about it | Tell us | Sign our petition
  `),
  share: phrases(`
    Share | Shares | Share this | Share this article | Share this story | Share this post | Share this page | Share this video | Share this content |
    Share article | Share story | Share full article | Share on | Share on Facebook | Share on Twitter | Share on X | Share on LinkedIn |
    Share on WhatsApp | Share on Reddit | Share on Pinterest | Share on Telegram | Share on social media | Share to | Share via | Share via email |
    Share by email | Share with | Share with friends | Share with your friends | Share options | Share link | Share it | Share it on |
    Share your thoughts | Share the news | Share the love | Sharing | Sharing is caring | Spread the word | Tell your friends | Tweet | Tweet this |
    Retweet | Pin it | Post | Email | Email this | Email this article | Email article | Email a link | Email to a friend | Send to a friend |
    Send by email | Send | Print | Print this article | Copy link | Copy the link | Copy URL | Copied | Link copied | Link copied to clipboard |
    Copy shortcode | Embed | Embed this | Facebook | Twitter | LinkedIn | WhatsApp | Reddit | Telegram | Pinterest | Instagram | Messenger |
    Flipboard | Pocket | Bluesky | Threads | Mastodon | Gift | Like | Like this | Save | Save article | Save for later | Bookmark | Add to favorites |
    Click to share | Open share drawer | Pin this recipe | Pin this recipe for later | Pin this for later | Save this recipe | Pin for later |
    Click to share on | Share this with
  `),
  comments: phrases(`
    Comments | Comment | Comments are closed | Comments closed | Comments off | No comments | No comments yet | Leave a comment | Leave a reply |
    Leave your comment | Leave your comments | Leave us a comment | Add a comment | Add comment | Add your comment | Post a comment | Post comment |
    Post your comment | Write a comment | Make a comment | View comments | View all comments | View the comments | See comments | See all comments |
    Show comments | Show all comments | Read comments | Read all comments | Read the comments | Read more comments | Load comments |
    Load more comments | Loading comments | Hide comments | Join the discussion | Join the conversation | Join the debate | Start the conversation |
    Be the first to comment | Be the first to respond | Have your say | Have something to say | Your comment | Your thoughts | Your reply |
    What do you think | Tell us what you think | Let us know in the comments | Let us know what you think | Share your thoughts in the comments |
    Share your opinion | Discuss | Discussion | Discuss this article | Reply | Report comment | Report abuse | Sort by | Newest first | Oldest first |
    Top comments | Recent comments | Reader comments | Comment policy | Commenting policy | Community guidelines | Please read our comment policy |
    Sign in to comment | Log in to comment | Login to comment | You must be logged in to post a comment | You must be logged in to comment |
    To comment | Your email address will not be published | Required fields are marked | Save my name | Notify me of |
    Notify me of follow-up comments | Powered by Disqus | Please enable JavaScript to view the comments | Please log in to | Letters to the editor |
    Cancel reply | Trackbacks | Pingback | Was this article helpful | Was this guide helpful | Thank you for your feedback | Was this helpful |
    Was this page helpful | Rate this article | How useful was this post | Did you find this useful | Vote | Poll | Comments are moderated |
    Please keep comments | Read our comment policy | Our comment policy | Commenting guidelines | Trackback | Trackback URL | Pingbacks |
    Tell us in the comments | Sound off in the comments | Let me know in the comments
  `),
  consent: phrases(`
    We use cookies | This site uses cookies | This website uses cookies | Our website uses cookies | Our site uses cookies |
    We and our partners use cookies | We and our partners | We value your privacy | We care about your privacy | We respect your privacy |
    Your privacy | Your privacy choices | Your privacy matters | Your California privacy rights | Do not sell my personal information |
    Do not sell or share my personal information | Privacy settings | Privacy preferences | Privacy preference center | Privacy policy |
    Privacy notice | Privacy manager | Cookie policy | Cookie settings | Cookie preferences | Cookie notice | Cookie consent | Cookies policy |
    Cookies settings | Manage cookies | Manage cookie settings | Manage preferences | Manage options | Manage settings | Manage my choices |
    Manage consent | Accept | Accept all | Accept all cookies | Accept cookies | Accept and continue | Accept and close | I accept | I agree | Agree |
    Agree and close | Agree and continue | Allow all | Allow all cookies | Allow cookies | Reject all | Reject | Reject all cookies | Decline |
    Decline all | Got it | Only necessary cookies | Necessary cookies only | Strictly necessary cookies | By continuing to use this site |
    By continuing to browse | By using this site | By clicking accept | By clicking “Accept” | You can change your preferences |
    You can withdraw your consent | To view this content | To see this content | This content is provided by | This content is hosted by |
    This content is blocked | Allow content provided by | Please accept cookies to view | Show external content | Load external content |
    Terms of use | Terms of service | Terms and conditions | This content is embedded from | This content comes from | We need your consent to load |
    We need your permission before | At this point you will find external content | I agree to external content being displayed
  `),
  byline: phrases(`
    By | Written by | Posted by | Published by | Reported by | Reporting by | Story by | Words by | Text by | Article by | Interview by |
    Analysis by | Opinion by | Review by | Author | Authors | Edited by | Compiled by | Updated by | Contributed by | Translated by | From
  `),
  authorBox: phrases(`
    About the author | About the authors | About the writer | About author | About the reporter | About the contributor |
    About our correspondent | About me | Meet the author | Author bio | Author biography | Author information | Author profile |
    Author details | The author | The author is | The writer is | The authors are | The views expressed | The opinions expressed |
    The views and opinions expressed | Views expressed are | Opinions expressed are | More by this author | More from this author |
    More about the author | More articles by | More stories by | All posts by | View all posts by | View all articles by |
    View all posts | Read more by | Read more from | See all articles by | See author’s posts | Written by | Posted by | Latest posts by |
    Reporting by | Additional reporting by | With reporting by | With reporting from | With additional reporting by | With input from |
    With inputs from | With inputs from agencies | Inputs from agencies | Writing by | Editing by | Contributors | With files from |
    This article was written by | This story was reported by | This article was originally published | This article originally appeared |
    This story originally appeared | This story was originally published | This post originally appeared | This story has been updated |
    This article has been updated | Originally published | Copyright | Our standards | Disclaimer | Follow the author |
    Except for the headline, this story has not been edited by | This story has not been edited by |
    This story has been published from a wire agency feed | This story has been sourced from a third party |
    Only the headline and picture of this report may have been reworked | This article is published from a syndicated feed |
    This is an unedited, auto-generated story from a syndicated news feed | The content above is uploaded and posted by a user |
    Notice: The content above | Suggested citation | Cite this article as | This article first appeared | This story first appeared |
    This text was first published | This piece first appeared | This article was translated | This text was translated |
    This summary was generated | This article was produced with the help of | Machine translated | Machine translation |
    More from the author | More by the author | All articles by | All stories by | See all stories by | See all posts by |
    Read more from this author | Read more by this author | More from this reporter | See full bio | Read full bio | View all stories |
    View full profile | View author archive | Any opinions or conclusions expressed | Any views expressed | Any opinions expressed |
    More by | About the show | About this show | About the podcast | About this podcast
  `),
  rights: phrases(`
    All rights reserved | All rights reserved. This material | No part of this | This material may not be published |
    Reproduction without permission | Unauthorized reproduction | Reproduction prohibited
  `),
  biography: phrases(`
    is a | is an | is the | is one of | is editor | is currently | is co-founder | is founder | is senior | is professor | is associate professor |
    is assistant professor | is director | is chief | was a | has been | has written | has worked | has covered | has reported | writes |
    writes about | covers | reports on | works as | works for | teaches | is based in | joined | lives in | can be reached at | may be reached at
  `),
  contribution: phrases(`
    contributed | contributed to this report | contributed to this story | contributed to this article | contributed reporting | contributed research |
    Additional reporting by | version of this story was edited by | version of this article appears in print | Additional reporting from | With inputs from |
    article was edited by | story was edited by | audio version of this story | digital version of this story | radio version of this story |
    broadcast version of this story | web version of this story
  `),
  disclosure: phrases(`
    affiliate link | affiliate links | affiliate commission | affiliate commissions | affiliate partners | we may earn | we may make a commission |
    may earn us | earn us a | I may earn | I earn a small commission | we earn a commission | we earn commission | we may receive | we may get a commission |
    we receive a commission | may receive a commission | receive a small commission | earn a small commission | earn from qualifying purchases |
    at no extra cost to you | at no additional cost to you | through our links | through links on our site | independently selected by our editors |
    independently chosen by our editors | chosen independently by our editors | has no position in any of the stocks | has a disclosure policy |
    by posting a comment, you | by signing up, you agree | by subscribing, you agree | receives financial support from | is solely responsible for all content |
    we acknowledge it with a correction | Suggested citation | is a Trust Project Member | As an Amazon Associate | is a Registered Investment Adviser |
    decision, you should consult a professional | is a Registered Investment Advisor | Advisory services are only offered to |
    Past performance is no guarantee of | Past performance does not guarantee | provide tax, legal or accounting advice | for informational purposes only |
    own tax, legal and accounting advisors | owns the certification marks | Securities and advisory services offered through |
    Investing involves risk and possible loss | does not constitute legal advice | does not constitute financial advice | not intended as legal advice |
    not a substitute for professional medical advice
  `),
  published: phrases(`
    Published in the print edition | Published | Published on | Published at | Published date | First published | First published on | Originally published |
    Originally published on | Date published | Publication date | Posted | Posted on | Posted at | Date posted | Updated | Updated on | Updated at |
    Last updated | Last updated on | Last updated at | Last modified | Last modified on | Last edited | Last reviewed | Modified | Modified on | Created |
    Created on | Date | Issued | Issued on | Reviewed | As of | This article was published | This article was last updated | This article is more than |
    This story is more than | This post is more than | This post is over | This was published | Released | Uploaded | Time |
    This story was originally published | This article was originally published | This story was first published
  `),
  correction: phrases(`
    Correction | Corrections | Clarification | Editor's note | Editors' note | An earlier version of this | A correction was made on |
    A previous version of this | This article was amended | This article has been amended | This story has been corrected |
    This story has been updated to correct | This article has been updated to correct | This post has been updated to correct |
    This story was updated to correct | This article was updated to correct | This story has been updated to clarify |
    This article has been updated to clarify | This story has been updated to reflect that | This article has been updated to reflect that
  `),
  tableOfContents: phrases(`
    Table of contents | Contents | On this page | In this article | In this story | In this post | In this guide | What’s in this article |
    Article contents | Page contents | Jump to | Jump to section | Jump to recipe | Skip to | Quick navigation | Sections | What we’ll cover |
    Key points | Index
  `),
  tags: phrases(`
    Tags | Tag | Tagged | Tagged in | Tagged as | Tagged with | Topics | Topic | Topics in this story | Topics in this article | Related topics |
    Related tags | Filed under | Filed in | Filed to | Categories | Category | Posted in | Keywords | Explore topics | Explore more on these topics |
    Read more about | Read more on | More about | More on | Labels | Subjects | Sections | In this article | Find more on |
    Mentioned in this article | Companies | People | Places | Locations | Tickers | Published under | Categorized under | Posted under
  `),
  credit: phrases(`
    Photo | Photos | Photo by | Photos by | Photo credit | Photo credits | Photo courtesy | Photo courtesy of | Photo illustration |
    Photo illustration by | Photograph | Photograph by | Photographer | Photographs by | Photography by | Photography | Picture | Picture by |
    Pictures | Pic | Pic credit | Image | Images | Image credit | Image credits | Image source | Image by | Image courtesy of | Image via |
    Image caption | Image copyright | Featured image | Header image | Cover image | Feature image | Top image | Lead image | Main image | Credit |
    Credits | Illustration | Illustration by | Illustrations by | Graphic | Graphics by | Video by | Video credit | Video courtesy | Screenshot |
    Screengrab | Source | Courtesy | Courtesy of | Copyright | Getty Images | Shutterstock | iStock | Alamy | Alamy Stock Photo | Unsplash | Pexels |
    Pixabay | Adobe Stock | Wikimedia Commons | AP Photo | File photo | File image | File | Stock photo | Stock image | Reuters | AFP | Handout |
    Media caption | Hide caption | Toggle caption | Enlarge this image | Enlarge image | View image in fullscreen | Swipe left for more photos |
    Representational image | Representative image | All photos by | Map by | Chart
  `),
  leadPicture: phrases(`
    Header image | Header photo | Header picture | Cover image | Cover photo | Cover picture | Featured image | Featured photo |
    Featured picture | Lead image | Lead photo | Main image | Main photo | Top image | Top photo | Banner image | Hero image |
    Opening photo | Photo above | Image above | Picture above
  `),
  pageTool: phrases(`
    This slideshow requires JavaScript | Media playback is unsupported on your device | Media playback is not supported on this device |
    Loading prices for your region | Thank you for completing the survey | Back to top | Return to top | Go to top | Scroll to top | To top | Top of page |
    Go back | Back | Back to home | Home | Homepage | Return to homepage | Menu | Search | Close | Skip to content | Skip to main content | Skip to navigation |
    Skip navigation | Skip past | Print | Print this page | Print this article | Print article | Print page | Print this | Printer-friendly version |
    Download PDF | Download as PDF | Save as PDF | View PDF | Listen | Listen to this article | Listen to article | Listen to this story | Listen to this page |
    Listen to the article | Audio version | This audio is auto-generated | Your browser does not support | Your browser doesn’t support |
    Please enable JavaScript | you need to enable JavaScript | JavaScript is required | JavaScript is disabled | Enable JavaScript | Play | Play video |
    Play audio | Pause | Mute | Unmute | Loading | Load more | Expand all | Collapse all | Show more | Show less | See all | View all | View more | Read less |
    Expand | Collapse | Hide | Toggle | Toggle navigation | Text size | Font size | Increase text size | Decrease text size | Change font size | Reading time |
    Read time | Estimated reading time | Minutes to read | Bookmark this page | Save this article | Swipe to scroll horizontally |
    Scroll horizontally to see more | Add to reading list | Save to reading list | Remove bookmark | Report an error | Report a correction | Report a typo |
    Report a problem | Report this | Request a correction | Submit a correction | Suggest a correction | Suggest an edit | Improve this page | Edit this page |
    Edit | Found a mistake | Spotted an error | Notice a typo | Send feedback | Give feedback | Feedback | Translate | Translate this page | Select language |
    View in browser | Reprints | Reuse this content | Republish this article | Republish our articles | Rights and permissions | Request permission |
    License this article | Order reprints | Cite this article | How to cite | Copy citation | Summarize | AI summary | Next page | Previous page |
    View full screen | Full screen | Reader mode | Dark mode | Switch to dark mode | You are here | Breadcrumbs | Translated by | You can now listen to |
    Two crossed lines that form an | A magnifying glass. It indicates | An envelope. It indicates the ability | Log in, register or subscribe to save articles |
    You have reached your maximum number of saved items | Remove items from your saved list | Add articles to your saved list | Save articles for later |
    Normal text size | Larger text size | Very large text size | We are sorry that this post was not useful | Let us improve this post |
    Tell us how we can improve this post | Click on a star to rate it | How useful was this post | No votes so far! Be the first to rate | Average rating |
    Prevent your screen from going dark | Like Loading | As you found this post useful | Thank you for subscribing | end of list | Loaded: 0% |
    Playing in 5 seconds | NEW You can now listen to | Only subscribers can gift this | You can save this article by registering |
    Click the star to save this map | This audio is generated | Is this article fair | Loading form | Story Saved | You can find this story in
  `),
  notFound: phrases(`
    Page not found | Page cannot be found | Page can’t be found | Page could not be found | The page you requested could not be found |
    The page you requested was not found | The page you are looking for | The page you were looking for | The page you’re looking for |
    The page doesn’t exist | This page does not exist | This page doesn’t exist | This page isn’t available | This page is not available |
    This page is no longer available | This page could not be found | This page can’t be found | This article is no longer available |
    This article does not exist | This article has been removed | This content is no longer available | This content isn’t available |
    This story is no longer available | Content not found | Article not found | Story not found | Post not found | File not found |
    Document not found | 404 | 404 error | 404 not found | 404 page not found | Error 404 | HTTP 404 | Oops! That page can’t be found |
    Oops! Page not found | Sorry, this page | Sorry, the page | Sorry, we couldn’t find | Sorry, we can’t find | Sorry, but the page |
    We couldn’t find that page | We couldn’t find the page | We can’t find that page | We can’t find the page | We could not find |
    It seems we can’t find | It looks like nothing was found | Nothing was found at this location | Page no longer exists | Server error |
    Internal server error | An error occurred
  `),
  loginWall: phrases(`
    Log in | Login | Sign in | Log in to continue | Log in to continue reading | Log in to read | Log in to your account | Log in to view |
    Log in or sign up | Log in or register | Login to continue | Login to your account | Login required | Please log in | Please login |
    Please sign in | Please log in to continue | Please log in to view | Please log in or register | Sign in to continue |
    Sign in to continue reading | Sign in to read | Sign in to your account | Sign in to view | Sign in or create an account | Sign in with |
    Continue with Google | Continue with Facebook | Continue with email | Create an account | Create a free account | Create an account to continue |
    Create your account | Register | Register now | Register to continue | Register to read | Register for free | Register to keep reading |
    Registration required | You must be logged in | You need to be logged in | You need to log in | You must log in | You have to log in |
    Already have an account | Already registered | Don’t have an account | No account | New user | New here | Forgot password | Forgot your password |
    Username | Password | Remember me | Members login | Join now | Join for free
  `),
  botWall: phrases(`
    Checking your browser | Checking your browser before accessing | Checking if the site connection is secure | Please wait while we verify |
    Please wait while your request is being verified | Please verify you are a human | Please verify you are human |
    Please verify that you are not a robot | Please complete the security check | Please complete the captcha | Please enable cookies |
    Please enable JavaScript and cookies | Please turn JavaScript on | Please unblock | Please disable your ad blocker | Verify you are human |
    Verify you are a human | Verifying you are human | Verifying your browser | Verification required | Confirm you are human |
    Confirm you are not a robot | Are you a robot | I’m not a robot | Human verification | Performing security verification | Just a moment |
    Attention required | Access denied | Access to this page has been denied | Access to this site has been denied | Access is denied |
    You have been blocked | You don’t have permission to access | You do not have permission to access | Your access has been blocked |
    Your request has been blocked | Your IP address has been | Sorry, you have been blocked | Why have I been blocked |
    Why do I have to complete a captcha | We have detected unusual | We’ve detected unusual activity | We have detected unusual traffic |
    Our systems have detected unusual traffic | Something about your browser made us think | DDoS protection by |
    Enable JavaScript and cookies to continue | JavaScript and cookies are required | This website is using a security service |
    Performance and security by | This process is automatic | Your browser will redirect | Ray ID | Cloudflare Ray ID | Too many requests |
    Rate limit exceeded | Error 403 | 403 Forbidden | Error 1020 | Press & Hold | Robot check | Enter the characters you see |
    Type the characters you see | Slide to verify | Complete the puzzle
  `),
} satisfies CueSheet;
