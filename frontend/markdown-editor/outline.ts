// The headings of the text: where they are, for jumping to them and for scrolling in step with the preview.
import type { Text } from '@codemirror/state';

export interface Section {
  level: number;
  title: string;
  line: number;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.+?)[ \t]*#*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

export function sections(doc: Text): Section[] {
  const found: Section[] = [];
  let fence = '';
  let number = 0;
  for (const text of doc.iterLines()) {
    number++;
    const mark = FENCE.exec(text)?.[1];
    if (mark && !fence) {
      fence = mark;
    } else if (mark && mark[0] === fence[0] && mark.length >= fence.length && text.trim() === mark) {
      fence = '';
    } else if (!fence) {
      const heading = HEADING.exec(text);
      if (heading) {
        found.push({ level: heading[1].length, title: plain(heading[2]), line: number });
      }
    }
  }
  return found;
}

function plain(markdown: string) {
  return markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`~]/g, '');
}
