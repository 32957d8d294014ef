// Draws the article from its data, the way single-page sites do.
const story = await (await fetch('/tides/today.json')).json();
const element = (name, text, className) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
};
const article = element('article');
const meta = element('div', '', 'meta');
const time = element('time', story.dateText);
time.dateTime = story.date;
meta.append(element('span', `By ${story.author}`, 'byline'), ' ', time);
article.append(element('h1', story.headline), element('p', story.dek, 'dek'), meta);
for (const paragraph of story.paragraphs) article.append(element('p', paragraph));
const more = element('aside', '', 'see-also');
more.append(element('h4', 'See also'), Object.assign(element('a', story.more.headline), { href: story.more.url }));
article.append(more);
document.querySelector('#app').replaceChildren(article);
document.title = `${story.headline} | The Norhaven Lantern`;
