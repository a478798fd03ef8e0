// What is written for a picture or a file of the library.
import type { Filling } from './placeholders';
import type { Kept } from './sending';

/** A picture waits for its description, a file for another name. */
export function filling({ address, name, alt, isPicture }: Kept, isBlock = false): Filling {
  const words = (isPicture ? alt : name).replace(/([\\[\]])/g, '\\$1');
  const before = isPicture ? '![' : '[';
  return {
    text: `${before}${words}](${address})`,
    select: [before.length, before.length + words.length],
    isBlock,
  };
}
