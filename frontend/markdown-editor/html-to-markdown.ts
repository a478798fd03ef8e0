import TurndownService from 'turndown';
import { gfm } from '@truto/turndown-plugin-gfm';

const service = new TurndownService({
  headingStyle: 'atx',
  hr: '---',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
  emDelimiter: '*',
});
service.use(gfm);
service.remove(['script', 'style', 'title', 'noscript', 'template']);
// Pictures that are only in the clipboard, and scripts behind links, lead nowhere.
service.addRule('address-of-picture', {
  filter: (node) => node.nodeName === 'IMG' && !isWebAddress(node.getAttribute('src')),
  replacement: (_content, node) => (node as HTMLElement).getAttribute('alt') ?? '',
});
service.addRule('address-of-link', {
  filter: (node) => node.nodeName === 'A' && !/^(https?:|mailto:|\/|#)/i.test(node.getAttribute('href') ?? ''),
  replacement: (content) => content,
});
// Google Docs puts everything into a <b> that is not bold.
service.addRule('not-bold', {
  filter: (node) => ['B', 'STRONG'].includes(node.nodeName) && node.style.fontWeight === 'normal',
  replacement: (content) => content,
});

/** Clean Markdown of the same text. */
export function toMarkdown(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return service
    .turndown(parsed.body)
    .replace(/^(\s*)-   /gm, '$1- ')
    .replace(/\n{3,}/g, '\n\n');
}

function isWebAddress(address: string | null) {
  return address !== null && /^https?:/i.test(address);
}
