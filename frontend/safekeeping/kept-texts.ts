// Texts that are not saved yet are kept in the browser's own database, so that no crash, of whatever, takes them.
const NAME = 'inkjar';
const STORE = 'texts';

export interface KeptText {
  text: string;
  /** What stood in the fields around it, in their order. */
  fields: string[];
  /** When it was kept, in milliseconds since 1970. */
  at: number;
  /** What was kept before, and is neither brought back nor discarded yet; the latest is last. */
  earlier?: KeptText[];
}

export const keep = (key: string, text: KeptText) => withStore('readwrite', (store) => store.put(text, key));
export const forget = (key: string) => withStore('readwrite', (store) => store.delete(key));
export const find = (key: string) => withStore<KeptText | undefined>('readonly', (store) => store.get(key));

/** Without storage, in a private window for example, nothing is kept and nothing fails. */
async function withStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest): Promise<T | undefined> {
  try {
    const database = await result<IDBDatabase>(open());
    try {
      return await result<T>(use(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function open() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return request;
}

function result<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
