// Writing and preview scroll in step: heading by heading, and in proportion between two of them.
import type { EditorView } from '@codemirror/view';
import { sections } from './outline';

/** Points that belong together: the height in the editor, the height in the preview. */
type Pair = [number, number];

const HEADINGS = ':scope > :is(h1, h2, h3, h4, h5, h6)';

/** Ties the two together until the signal. The one under the pointer or with the focus leads. */
export function scrollInStep(view: EditorView, page: Document, signal: AbortSignal) {
  let leader: 'text' | 'preview' = 'text';
  const text = view.scrollDOM;
  const preview = page.documentElement;
  const lead = (who: typeof leader) => () => (leader = who);
  for (const type of ['pointerenter', 'pointerdown', 'wheel', 'touchstart', 'focusin', 'keydown']) {
    text.addEventListener(type, lead('text'), { signal, passive: true });
    page.addEventListener(type, lead('preview'), { signal, passive: true });
  }
  text.addEventListener(
    'scroll',
    () => leader === 'text' && preview.scrollTo({ top: along(pairs(view, preview), text.scrollTop, 0), behavior: 'instant' }),
    { signal, passive: true },
  );
  page.addEventListener(
    'scroll',
    () => leader === 'preview' && text.scrollTo({ top: along(pairs(view, preview), preview.scrollTop, 1), behavior: 'instant' }),
    { signal, passive: true },
  );
}

function pairs(view: EditorView, preview: HTMLElement): Pair[] {
  const end: Pair = [
    view.scrollDOM.scrollHeight - view.scrollDOM.clientHeight,
    preview.scrollHeight - preview.clientHeight,
  ];
  const prose = preview.querySelector('.prose');
  const headings = prose ? [...prose.querySelectorAll<HTMLElement>(HEADINGS)] : [];
  const written = sections(view.state.doc);
  const top = preview.getBoundingClientRect().top;
  const between: Pair[] =
    headings.length === written.length
      ? written.map(({ line }, i) => [
          view.lineBlockAt(view.state.doc.line(line).from).top,
          headings[i].getBoundingClientRect().top - top,
        ])
      : [];
  return [[0, 0], ...between.filter(([a, b]) => a > 0 && b > 0 && a < end[0] && b < end[1]), end];
}

/** The height that belongs to another: `from` is 0 for heights of the text, 1 for those of the preview. */
function along(points: Pair[], height: number, from: 0 | 1) {
  const to = from === 0 ? 1 : 0;
  const next = points.findIndex((point) => point[from] >= height);
  if (next <= 0) {
    return next === 0 ? points[0][to] : points[points.length - 1][to];
  }
  const a = points[next - 1];
  const b = points[next];
  const share = b[from] === a[from] ? 1 : (height - a[from]) / (b[from] - a[from]);
  return a[to] + share * (b[to] - a[to]);
}
