// Fetches the scripts of an embed: classic ones, since nothing else loads in a bare sandbox.

/** Name of the one Trusted Types policy of embed pages; build/headers.ts lets it be made. */
export const EMBED_POLICY = 'embed';

/**
 * Runs scripts in their order, before them the words, if any, which may be missing. `failed` is called
 * for each other that cannot be fetched.
 */
export function fetchCode(addresses: readonly string[], failed: () => void, words?: string): void {
  const policy = window.trustedTypes?.createPolicy(EMBED_POLICY, {
    createScriptURL: (address) => address,
  });
  for (const address of words ? [words, ...addresses] : addresses) {
    const script = document.createElement('script');
    script.async = false;
    if (address !== words) script.onerror = failed;
    script.src = policy ? policy.createScriptURL(address) : address;
    document.head.append(script);
  }
}
