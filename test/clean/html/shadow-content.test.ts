import { expect, it } from 'vitest';
import { parseHtml } from '../../../src/clean/html/dom.ts';
import { showShadowContent } from '../../../src/clean/html/shadow-content.ts';

function shown(body: string): string {
  const parsed = parseHtml(`<!doctype html><body>${body}</body>`);
  if (parsed.kind === 'refused') throw new Error(parsed.limit);
  showShadowContent(parsed.document);
  return parsed.document.body.innerHTML;
}

const tree = (content: string) => `<template shadowrootmode="open">${content}</template>`;

it('a shadow tree stands where its host’s content stood, and that content in its slots', () => {
  expect(
    shown(
      `<x-a>${tree('<h1><slot name="title"></slot></h1><slot></slot>')}<b slot="title">T</b><p>one</p></x-a>`,
    ),
  ).toBe('<x-a><h1><b slot="title">T</b></h1><p>one</p></x-a>');
});

it('what no slot takes is not shown; a slot that gets nothing shows its own', () => {
  expect(shown(`<x-a>${tree('<slot name="none">instead</slot>')}<p>unseen</p></x-a>`)).toBe(
    '<x-a>instead</x-a>',
  );
});

it('trees in trees are shown, other templates are not', () => {
  expect(shown(`<x-a>${tree(`<x-b>${tree('<p>deep</p>')}</x-b>`)}</x-a><template>no</template>`)).toBe(
    '<x-a><x-b><p>deep</p></x-b></x-a><template>no</template>',
  );
});

it('a host has one tree, and the second template stays what it is', () => {
  expect(shown(`<x-a>${tree('one')}${tree('two')}</x-a>`)).toBe('<x-a>one</x-a>');
});
