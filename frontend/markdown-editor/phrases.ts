// What CodeMirror says by itself, under its own words for it.
import { word } from '../words';

export const PHRASES = {
  Find: word('frontend.search.find'),
  Replace: word('frontend.search.replace'),
  next: word('frontend.search.next'),
  previous: word('frontend.search.previous'),
  all: word('frontend.search.all'),
  'match case': word('frontend.search.case'),
  regexp: word('frontend.search.pattern'),
  'by word': word('frontend.search.word'),
  replace: word('frontend.search.replace-next'),
  'replace all': word('frontend.search.replace-all'),
  close: word('frontend.search.close'),
  'current match': word('frontend.search.current'),
  'on line': word('frontend.search.on-line'),
  'replaced match on line $': word('frontend.search.replaced'),
  'replaced $ matches': word('frontend.search.replaced-all'),
  'Go to line': word('frontend.search.line'),
  go: word('frontend.search.go'),
  Completions: word('frontend.editor.completions'),
  'Selection deleted': word('frontend.editor.deleted'),
};
