/** Content that a page streams after its frame, put where its script would put it. */

/**
 * React sends parts that were not ready with the page as `<div hidden id="S:1">` at its end; a script moves each to
 * `<template id="P:1">`, or to `<template id="B:1">` in place of the placeholder behind it, which the comment `/$` closes
 * (`completeSegment` and `completeBoundary` of React DOM's streaming server renderer). Without scripts the text would
 * stand hidden and out of order. Changes the document.
 */
export function placeStreamedContent(document: Document): void {
  for (const content of document.querySelectorAll('div[hidden][id^="S:"]')) {
    const number = content.id.slice(2);
    const place = document.getElementById(`P:${number}`) ?? document.getElementById(`B:${number}`);
    if (place === null || place.localName !== 'template' || content.contains(place)) continue;
    if (place.id.startsWith('B:')) for (const node of placeholderBehind(place)) node.remove();
    place.replaceWith(...content.childNodes);
    content.remove();
  }
}

/** What stands behind the template, up to the comment `/$` of the same level; nothing where there is no such comment. */
function placeholderBehind(place: Element): readonly ChildNode[] {
  const nodes: ChildNode[] = [];
  let level = 0;
  for (let node = place.nextSibling; node !== null; node = node.nextSibling) {
    if (node.nodeType === 8) {
      const { data } = node as Comment;
      if (data === '/$' && level-- === 0) return nodes;
      if (/^\$[?!~]?$/.test(data)) level++;
    }
    nodes.push(node);
  }
  return [];
}
