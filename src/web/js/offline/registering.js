// Has the browser keep what the reader opens, once the page stands and nothing else is to do. Who asked to save data is not sent more than asked for.
import { workerAddress } from '../worker-address.js';

export function readOffline() {
  const { offline } = document.documentElement.dataset;
  if (!offline || navigator.connection?.saveData) return;
  const register = () => {
    try {
      navigator.serviceWorker?.register(workerAddress(offline), { updateViaCache: 'none' }).catch(() => {});
    } catch {
      // A private window or a frame without storage: the page works as it did.
    }
  };
  const whenIdle = () => (window.requestIdleCallback ? requestIdleCallback(register, { timeout: 4000 }) : setTimeout(register, 1000));
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
