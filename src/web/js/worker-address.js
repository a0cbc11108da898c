/**
 * The address of a worker, as the policy asks for it (Trusted Types): of this site, or of none.
 * @param {string} address an address, whole or below the root
 */
export function workerAddress(address) {
  const own = (named) => {
    if (new URL(named, location.href).origin === location.origin) return named;
    throw new TypeError(`a worker of another site: ${named}`);
  };
  return globalThis.trustedTypes ? trustedTypes.createPolicy('workers', { createScriptURL: own }).createScriptURL(address) : own(address);
}
