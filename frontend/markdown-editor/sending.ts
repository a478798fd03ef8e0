// Sends a file to the server, which answers what to write for it or why not.
import { word } from '../words';

export interface Kept {
  address: string;
  name: string;
  alt: string;
  isPicture: boolean;
}

/** Fails with an error whose message is for people, or with an `AbortError` after the signal. */
export function send(
  file: File,
  address: string,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Kept> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest(); // fetch() tells no progress
    signal.addEventListener('abort', () => request.abort());
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    request.onerror = () => reject(new Error(word('frontend.upload.lost')));
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status === 200 && answer?.address) {
        resolve(answer as Kept);
      } else {
        reject(new Error(answer?.rejected?.[0]?.reason ?? word('frontend.upload.refused')));
      }
    };
    request.open('POST', address);
    request.setRequestHeader('X-Filename', encodeURIComponent(file.name));
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.send(file);
  });
}

/** Whoever is signed out gets a page, not an answer. */
function parsed(text: string): (Partial<Kept> & { rejected?: { reason: string }[] }) | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
