// The one door to playwright. Importing it starts nothing, but costs half a second: it is imported when a browser is needed.
export { chromium } from 'playwright';
export type { Browser, BrowserContext, CDPSession, Frame, Page, Request, Response, Route } from 'playwright';
