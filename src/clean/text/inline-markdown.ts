/** The marks of Markdown within a line: whether a text has them, what they become in HTML, and the line without them. */
import { escapeHtml } from '../render/render-block.ts';
import type { TextBlock } from './text-block.ts';

/** Whether inline Markdown is meant: a stray asterisk in a plain text is only that. */
export function isMarkdown(blocks: readonly TextBlock[]): boolean {
  return blocks.some(
    ({ type, text }) =>
      type === 'heading' ||
      type === 'code' ||
      type === 'table' ||
      /(?:\[[^\]\n]{1,1000}|!\[)\]\((?:https?:|\/)[^)\s]{0,2000}\)|\*\*[^*\n]+\*\*/u.test(text),
  );
}

/**
 * Links, images, strong, emphasis and code of CommonMark; nothing nested. Texts and addresses are bounded, or each of many brackets
 * that never close would be followed to the end.
 */
export function inlineMarkdown(text: string): string {
  return escapeHtml(text)
    .replace(/!\[([^\]]{0,1000})\]\((\S{1,2000}?)\)/gu, '<img src="$2" alt="$1">')
    .replace(/\[([^\]]{1,1000})\]\((\S{1,2000}?)(?:\s&quot;[^)]{0,500}&quot;)?\)/gu, '<a href="$2">$1</a>')
    .replace(/`([^`]+)`/gu, '<code>$1</code>')
    .replace(/\*\*(\S(?:[^*]*\S)?)\*\*/gu, '<strong>$1</strong>')
    .replace(/(?<![\p{L}\p{N}*])[*_](\S(?:[^*_]*\S)?)[*_](?![\p{L}\p{N}*])/gu, '<em>$1</em>');
}

/** A line without the marks of Markdown: "[Anna Berg](https://…)", "*The harbour, in June.*"; all is bounded, for many marks may never close. */
export const withoutMarks = (line: string): string =>
  line
    .replace(/!?\[([^\]]{1,300})\]\([^\s)]{1,2000}(?:\s[^)]{0,500})?\)/gu, '$1')
    .replace(/(?<![\p{L}\p{N}*_])([*_]{1,3})(?=\S)(.{1,300}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2');
