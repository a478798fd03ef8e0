// What org.inkjar.security.ui.PasskeyBrowser needs in the browser: passkeys (Web Authentication, Level 3).

/** Tells the server what kind of failure it was; the words for it are there. */
async function named<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new Error(error instanceof DOMException ? error.name : String(error));
  }
}

function answer(credential: Credential | null): string {
  if (!(credential instanceof PublicKeyCredential)) {
    throw new DOMException('', 'NotAllowedError');
  }
  return JSON.stringify(credential.toJSON());
}

class PasskeyBrowser extends HTMLElement {
  /** The offer among the suggestions of the e-mail field, which waits until somebody takes it. */
  private offering?: AbortController;

  /** Whether somebody has asked for a passkey, and needs no offer any more. */
  private isAsked = false;

  /** Why nobody can use a passkey here; empty where they can. */
  obstacle(origin: string): string {
    if (!window.isSecureContext) {
      return 'INSECURE';
    }
    if (typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON !== 'function') {
      return 'UNSUPPORTED';
    }
    return location.origin === origin ? '' : 'ELSEWHERE';
  }

  create(question: string): Promise<string> {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(question));
    return named(navigator.credentials.create({ publicKey }).then(answer));
  }

  use(question: string): Promise<string> {
    this.isAsked = true;
    this.offering?.abort();
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(question));
    return named(navigator.credentials.get({ publicKey }).then(answer));
  }

  /** Lets the browser suggest passkeys where somebody begins to type. */
  async offer(question: string): Promise<string> {
    if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) {
      throw new Error('NotSupportedError');
    }
    if (this.isAsked) {
      throw new Error('AbortError');
    }
    document
      .querySelectorAll<HTMLInputElement>('input[autocomplete="username"]')
      .forEach((input) => (input.autocomplete = 'username webauthn' as AutoFill));
    this.offering = new AbortController();
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(question));
    const { signal } = this.offering;
    return named(navigator.credentials.get({ publicKey, mediation: 'conditional', signal }).then(answer));
  }

  disconnectedCallback(): void {
    this.offering?.abort();
  }
}

customElements.define('passkey-browser', PasskeyBrowser);

export {};
