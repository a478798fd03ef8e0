/*
 * What people read, in the language of the window: the words of `messages/frontend.properties`, which the server has
 * written into the page (org.inkjar.common.ui.BrowserWords).
 */
const block = document.getElementById('words');

const language = block?.lang || 'en';

/** For dates and numbers: the language of the window, as people write it who have chosen it for their browser. */
export const LOCALE = navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;

const words: Record<string, string> = JSON.parse(block?.textContent || '{}');

/** The words of a key, with values in the place of `{0}`, `{1}`. */
export function word(key: string, ...values: string[]): string {
  return (words[key] ?? key).replace(/\{(\d+)\}/g, (hole, number) => values[Number(number)] ?? hole);
}
