/** How the demo newspaper answers: like a real site, with its walls, its redirect, and its moments of overload. */
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { readDemoPages } from './demo-pages.ts';

const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="1200" height="675" fill="#cde"/><path d="M0 500 Q300 440 600 500 T1200 500 V675 H0Z" fill="#479"/></svg>`;

/** @param origin scheme, host and port of the site, without a closing slash */
export function createDemoApp(origin: string): Hono {
  const pages = readDemoPages(origin);
  const app = new Hono();
  let timesAskedForPrices = 0;
  app.use(etag());
  app.get('/images/:name', (context) => context.body(picture, 200, { 'content-type': 'image/svg+xml' }));
  app.get('/2019/ferry', (context) => context.redirect('/news/harbour-ferry-returns', 301));
  // A page that is gone, and a server that says 200 all the same.
  app.get('/news/old-town-map', (context) => context.html(pages.get('/not-found') ?? ''));
  app.get('/consent/wall', (context) => context.notFound());
  app.get('/consent/harbour-lights', (context) => {
    const hasAgreed = /(^|;\s*)consent=yes(;|$)/.test(context.req.header('cookie') ?? '');
    return context.html(pages.get(hasAgreed ? '/consent/harbour-lights' : '/consent/wall') ?? '');
  });
  app.post('/consent/accept', (context) => {
    context.header('set-cookie', 'consent=yes; Path=/; SameSite=Lax');
    return context.redirect('/consent/harbour-lights', 303);
  });
  app.use('/busy/*', async (context, next) => {
    timesAskedForPrices += 1;
    if (timesAskedForPrices > 1) return next();
    return context.text('Too many requests, please come back in a second.', 429, { 'retry-after': '1' });
  });
  app.get('*', (context) => {
    const { path } = context.req;
    const page = pages.get(path);
    if (page === undefined) return context.html(pages.get('/not-found') ?? '', 404);
    const type = contentTypes[path.split('.')[1] ?? ''] ?? 'text/html; charset=utf-8';
    return context.body(page, 200, { 'content-type': type });
  });
  return app;
}
