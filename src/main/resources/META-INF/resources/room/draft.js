// What is being typed, kept for each tab: two tabs do not write over each other, and a closed one leaves its text.

import { store, tab } from '../store.js';
import { newId } from './outbox.js';

const FREED_WITHIN_MS = 1000;

export class Draft {
  constructor(name) {
    this.prefix = `hansei:draft:${name}:`;
    this.tab = tab.get('hansei:tab') ?? this.another();
  }

  read() {
    return JSON.parse(store.get(this.prefix + this.tab) ?? 'null');
  }

  // null for an empty line
  write(draft) {
    if (draft === null) store.remove(this.prefix + this.tab);
    else store.set(this.prefix + this.tab, JSON.stringify(draft));
  }

  // A copied tab goes on under a name of its own; found(draft) is given what a closed tab left, if it returns true.
  async settle(found) {
    if (!navigator.locks) return;
    if (!await this.hold()) {
      const draft = this.read();
      this.another();
      this.write(draft);
      await this.hold();
    }
    const held = new Set((await navigator.locks.query()).held.map(lock => lock.name));
    for (const key of store.keys(this.prefix)) {
      if (!held.has(lock(key.slice(this.prefix.length))) && found(JSON.parse(store.get(key)))) {
        store.remove(key);
        return;
      }
    }
  }

  // Held for as long as the tab shows the room; a page that is reloaded lets go of it a little later.
  hold() {
    return new Promise(done => {
      const options = { signal: AbortSignal.timeout(FREED_WITHIN_MS) };
      navigator.locks.request(lock(this.tab), options, () => {
        done(true);
        return new Promise(() => {});
      }).catch(() => done(false));
    });
  }

  another() {
    this.tab = newId();
    tab.set('hansei:tab', this.tab);
    return this.tab;
  }
}

function lock(tab) {
  return `hansei:tab:${tab}`;
}
