// In place of the worker where reading offline is switched off: throws away what was kept, and itself.
import { familyOf } from './family.js';

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const family = familyOf(self.site);
  for (const name of await caches.keys()) if (name.startsWith(family)) await caches.delete(name);
  await registration.unregister();
}
