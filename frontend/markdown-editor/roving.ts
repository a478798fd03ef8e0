// One stop of the Tab key for a row or a column of buttons, and keys from one to the next (WAI-ARIA, roving tabindex).

export const ALONG_A_ROW: Keys = { back: 'ArrowLeft', on: 'ArrowRight' };
export const ALONG_A_COLUMN: Keys = { back: 'ArrowUp', on: 'ArrowDown' };

interface Keys {
  back: string;
  on: string;
}

/** Where a key leads to; undefined for one that leads nowhere. */
export function target(key: string, current: number, count: number, { back, on }: Keys): number | undefined {
  switch (key) {
    case on:
      return (current + 1) % count;
    case back:
      return (current - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
