// The browser's storage; where it is full or blocked, the memory of this page, for as long as it stays open.

const memory = new Map();
const told = [];

export const store = {
  get(key) {
    return memory.has(key) ? memory.get(key) : attempt(() => localStorage.getItem(key)) ?? null;
  },

  set(key, value) {
    if (attempt(() => { localStorage.setItem(key, value); return true; })) {
      memory.delete(key);
    } else {
      // What stands there is older, and must not come back in its place.
      attempt(() => localStorage.removeItem(key));
      memory.set(key, value);
    }
    told.forEach(tell => tell());
  },

  remove(key) {
    attempt(() => localStorage.removeItem(key));
    memory.delete(key);
    told.forEach(tell => tell());
  },

  keys(prefix) {
    const kept = attempt(() => Object.keys(localStorage)) ?? [];
    return [...new Set([...kept, ...memory.keys()])].filter(key => key.startsWith(prefix));
  },

  // Whether something is kept in this page alone, or would be.
  lost() {
    return memory.size > 0 || !attempt(() => { localStorage.setItem('hansei:probe', '1'); localStorage.removeItem('hansei:probe'); return true; });
  },

  // tell() is called after every change.
  onChange(tell) {
    told.push(tell);
  }
};

// The same for what belongs to one tab.
export const tab = {
  get: key => attempt(() => sessionStorage.getItem(key)) ?? null,
  set: (key, value) => attempt(() => sessionStorage.setItem(key, value)),
  remove: key => attempt(() => sessionStorage.removeItem(key))
};

window.addEventListener('beforeunload', event => {
  if ([...memory.keys()].some(key => /^hansei:(outbox|draft):/.test(key))) event.preventDefault();
});

function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
