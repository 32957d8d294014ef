/** Pages that come with status 200 and are no article: not found, bot checks, consent, login; and what only looks like it. */
import type { HostileCase, Verdict } from '../hostile-case.ts';
import { bodyHtml, marker, pageHtml } from '../sample-page.ts';

const group = 'walls';
const navigation = '<nav><a href="/">1</a> <a href="/a">2</a> <a href="/b">3</a></nav>';

/** Language, title and text of an error page, as sites write them. */
const notFound: readonly (readonly [string, string, string])[] = [
  ['en', 'Page not found', 'Sorry, the page you are looking for does not exist or has been moved.'],
  [
    'de',
    'Seite nicht gefunden',
    'Die gewünschte Seite wurde leider nicht gefunden. Bitte prüfen Sie die Adresse.',
  ],
  ['fr', 'Page introuvable', 'La page que vous recherchez n’existe pas ou a été déplacée.'],
  ['es', 'Página no encontrada', 'Lo sentimos, la página que busca no existe o ha cambiado de dirección.'],
  ['it', 'Pagina non trovata', 'Spiacenti, la pagina che stai cercando non esiste o è stata spostata.'],
  ['pt', 'Página não encontrada', 'A página que procura não existe ou mudou de endereço.'],
  ['nl', 'Pagina niet gevonden', 'De pagina die u zoekt bestaat niet of is verplaatst.'],
  ['pl', 'Nie znaleziono strony', 'Strona, której szukasz, nie istnieje lub została przeniesiona.'],
  ['ru', 'Страница не найдена', 'К сожалению, запрошенная страница не существует или была удалена.'],
  ['uk', 'Сторінку не знайдено', 'На жаль, сторінка, яку ви шукаєте, не існує або була видалена.'],
  ['cs', 'Stránka nenalezena', 'Omlouváme se, požadovaná stránka neexistuje nebo byla přesunuta.'],
  ['tr', 'Sayfa bulunamadı', 'Üzgünüz, aradığınız sayfa bulunamadı veya taşınmış olabilir.'],
  ['ar', 'الصفحة غير موجودة', 'عذرا، الصفحة التي تبحث عنها غير موجودة أو تم نقلها.'],
  ['ja', 'ページが見つかりません', 'お探しのページは削除されたか、アドレスが変更された可能性があります。'],
  ['zh', '页面不存在', '抱歉，您访问的页面不存在或已被删除。'],
  ['ko', '페이지를 찾을 수 없습니다', '요청하신 페이지가 삭제되었거나 주소가 변경되었습니다.'],
];

function wall(name: string, expected: Verdict, why: string, html: string, says?: string): HostileCase {
  const path = `/wall/${encodeURIComponent(name)}`;
  return {
    name: `walls/${name}`,
    group,
    expected,
    why,
    ...(says !== undefined && { says }),
    run: (world) => {
      world.serve(path, html);
      return world.visit({ url: path });
    },
  };
}

const small = (language: string, title: string, body: string) =>
  `<!doctype html><html lang="${language}"><head><title>${title} | The Skerry Post</title></head><body>${navigation}<main><h1>${title}</h1>${body}</main></body></html>`;

/** The story told on: what is printed twice counts once. */
const longBody = bodyHtml + bodyHtml.replaceAll('<p>', '<p>Later: ');

const published = '<meta property="article:published_time" content="2024-05-06T10:00:00Z">';
const botCheck = 'A bot wall is named; nothing of it is stored, and nobody tries to get around it.';
const login = '<form><input name="user"><input type="password" name="word"><button>Go</button></form>';

export const wallCases: HostileCase[] = [
  ...notFound.map(([language, title, text]) =>
    wall(`soft 404 in ${language}`, 'soft-404', 'The page says itself that it is not there.', small(language, title, `<p>${text}</p>`)),
  ),
  wall('soft 404 that only says 404', 'soft-404', 'The number says it.', small('en', '404', '<p>Oops!</p>')),
  wall('browser check', 'bot-wall', botCheck, `<!doctype html><html lang="en"><head><title>Just a moment...</title></head><body><h1>shop.example</h1><form id="challenge-form"><p>Checking your browser before accessing the site.</p></form></body></html>`),
  wall('captcha', 'bot-wall', botCheck, small('en', 'Please verify you are a human', '<p>Press and hold the button to confirm that you are a human and not a bot.</p>')),
  wall('captcha in German', 'bot-wall', botCheck, small('de', 'Bitte bestätigen Sie, dass Sie ein Mensch sind', '<p>Lösen Sie das Rätsel, um fortzufahren.</p>')),
  wall('captcha in French', 'bot-wall', botCheck, small('fr', 'Vérifiez que vous êtes humain', '<p>Cochez la case pour continuer.</p>')),
  wall('captcha frame without words', 'bot-wall', botCheck, '<!doctype html><html><head><title>x.example</title></head><body><iframe src="https://geo.captcha-delivery.com/captcha/"></iframe></body></html>'),
  wall('consent wall', 'consent-wall', 'A question about cookies is no article.', small('en', 'We use cookies', '<p>We and our partners use cookies to store and access information on your device.</p><button>Accept all</button><button>Manage options</button>')),
  wall('consent wall in German', 'consent-wall', 'A question about cookies is no article.', small('de', 'Wir verwenden Cookies', '<p>Wir und unsere Partner verwenden Cookies, um Informationen auf Ihrem Gerät zu speichern.</p><button>Alle akzeptieren</button>')),
  wall('login wall', 'login-wall', 'A form for a password is no article.', small('en', 'Log in to continue', `<p>Please log in to read this story.</p>${login}`)),
  wall('login wall in French', 'login-wall', 'A form for a password is no article.', small('fr', 'Connectez-vous pour continuer', login)),
  // Error pages and walls state no date of publication, articles do: with one, what a title happens to say decides nothing, however short the text.
  ...['Page not found: how a lighthouse book lost its leaves', 'Page not found', '404', 'Verify you are human: the story of a puzzle', 'Please verify you are a human', 'We use cookies', 'Log in to continue'].map((title) =>
    wall(`short article with a date, titled ${title}`, 'article', 'An article that speaks of walls and error pages is an article.', pageHtml({ title, head: published }), marker),
  ),
  // Without one only the length tells: 1,000 characters of running text are more than such pages say.
  wall('article about missing pages', 'article', 'An article that speaks of error pages is an article.', pageHtml({ title: 'Page not found: how a lighthouse book lost its leaves', body: longBody }), marker),
  wall('article with a cookie banner', 'article', 'The banner goes, the article stays.', pageHtml({ before: '<div id="cookie-banner"><p>We use cookies to improve your experience.</p><button>Accept all</button></div>' }), marker),
  wall('article with a login form in its header', 'article', 'Sites carry a form for logging in everywhere.', pageHtml({ before: `<header>Log in ${login}</header>` }), marker),
  wall('article about captchas', 'article', 'Long text about bot walls is no bot wall.', pageHtml({ title: 'Verify you are human: the story of a puzzle', body: longBody }), marker),
  wall('nothing but a frame', 'no-content', 'There is no text to read.', '<!doctype html><html lang="en"><head><title>x</title></head><body><iframe src="/other"></iframe></body></html>'),
  {
    name: 'walls/bot wall with status 403',
    group,
    expected: 'bot-wall',
    why: 'A refusal that asks for a proof of being human is named as what it is.',
    run: (world) => {
      world.serve('/wall/403', (_request, response) =>
        response
          .writeHead(403, { 'content-type': 'text/html' })
          .end('<!doctype html><html lang="en"><head><title>Just a moment...</title></head><body><form id="challenge-form"><p>Checking your browser before accessing.</p></form></body></html>'),
      );
      return world.visit({ url: '/wall/403' });
    },
  },
]; // prettier-ignore
