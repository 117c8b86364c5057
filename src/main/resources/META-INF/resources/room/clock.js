// The server's time on this device. An entry keeps the server's time at which its first key was pressed.

import { store } from '../store.js';

const KEPT = 'hansei:drift';

// The answer was under way for a while, so a page measures up to that much too little. What another page found
// nearer stays while it may be true: all tabs go by one clock, or lines typed in two of them would change places.
export function serverClock(now) {
  const [navigation] = performance.getEntriesByType('navigation');
  const measured = now - (performance.timeOrigin + navigation.responseStart);
  const underWay = navigation.responseStart - navigation.requestStart;
  const known = Number(store.get(KEPT) ?? NaN);
  if (!(known >= measured && known <= measured + underWay)) store.set(KEPT, measured);
  return () => Math.round(Date.now() + Number(store.get(KEPT) ?? measured));
}
