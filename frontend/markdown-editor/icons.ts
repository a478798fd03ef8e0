// The icons of the toolbar, drawn on 24 by 24.
const PATHS: Record<string, string> = {
  bold: 'M7 5h6.5a3.5 3.5 0 0 1 0 7H7zM7 12h7.5a3.5 3.5 0 0 1 0 7H7z',
  italic: 'M10 5h7M7 19h7M14 5l-4 14',
  code: 'm8 8-4 4 4 4M16 8l4 4-4 4',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
  heading: 'M6 5v14M16 5v14M6 12h10',
  bullets: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  numbers: 'M10 6h10M10 12h10M10 18h10M4 4.5l1.5-.5v5M4 14.5a1.2 1.2 0 0 1 2 1L4 18.5h2.2',
  tasks: 'M11 6h9M11 12h9M11 18h9M3.5 6 5 7.5 8 4.5M3.5 17 5 18.5l3-3',
  quote: 'M9.5 7C6.5 8 5 10 5 13v4h4.5v-4H7M19 7c-3 1-4.5 3-4.5 6v4H19v-4h-2.5',
  'code-block': 'M4 5h16v14H4zM10 9l-3 3 3 3M14 9l3 3-3 3',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M12 5v14',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9h.01',
  footnote: 'M4 7h8M4 12h10M4 17h10M18 5l1.5-.8V10',
  note: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 11v5M12 8h.01',
  divider: 'M4 12h16M7 7h10M7 17h10',
  find: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15.5 15.5 20 20',
  outline: 'M4 6h10M8 12h10M8 18h12',
  focus: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  help: 'M9 9.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.8M12 17h.01M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  'full-screen': 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5',
};

export function icon(name: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
