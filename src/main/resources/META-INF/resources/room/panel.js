// One entry beside the timeline; its own page is what its link alone would show.

import { unreachable } from '../refusal.js';
import { changed } from './changed.js';

export class Panel {
  // kept() is called where the panel holds text that was not saved, and so stays.
  constructor(panel, kept) {
    this.panel = panel;
    this.place = panel.querySelector('#panel-entry');
    this.kept = kept;
    panel.querySelector('button').addEventListener('click', () => this.empty());
  }

  async open(address, field) {
    if (this.changed()) {
      this.kept();
      this.changed().focus();
      return;
    }
    try {
      await htmx.ajax('GET', address, { target: '#panel-entry', select: '#entry', swap: 'innerHTML ignoreTitle:true' });
    } catch {
      unreachable();
      return;
    }
    const target = (field && this.place.querySelector(field)) ?? this.place.querySelector('h1');
    target?.focus();
  }

  close() {
    if (!this.changed()) this.empty();
  }

  empty() {
    this.place.replaceChildren();
  }

  changed() {
    return [...this.place.querySelectorAll('input:not([type="hidden"]), select, textarea')].find(changed);
  }
}
