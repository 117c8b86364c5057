// The rows of the timeline, always in the order of their times.

export class Entries {
  constructor(list, fresh) {
    this.list = list;
    this.fresh = fresh;
    this.unseen = 0;
    this.button = fresh.querySelector('button');
    this.button.addEventListener('click', () => this.toEnd());
    window.addEventListener('scroll', () => { if (this.atEnd()) this.seen(); }, { passive: true });
  }

  // Rows that are here are replaced; new ones are put where their time belongs. Nothing that is read moves away.
  merge(html, own) {
    const follow = own || this.atEnd();
    for (const row of rows(html)) {
      const known = document.getElementById(row.id);
      if (known) {
        if (known.innerHTML !== row.innerHTML || known.className !== row.className) known.replaceWith(row);
      } else {
        this.insert(row);
        row.classList.add('new');
        if (!own && !follow) this.unseen++;
      }
    }
    document.getElementById('no-entries')?.remove();
    if (follow) this.toEnd();
    this.announce();
  }

  // Earlier rows come in above, and what is being read stays where it is.
  prepend(html) {
    const before = document.documentElement.scrollHeight;
    this.list.prepend(...rows(html));
    window.scrollBy(0, document.documentElement.scrollHeight - before);
  }

  last() {
    let last = '';
    for (const row of this.list.children) if (row.dataset.row > last) last = row.dataset.row;
    return last;
  }

  has(id) {
    return document.getElementById(`e-${id}`) !== null;
  }

  insert(row) {
    let later = null;
    for (let one = this.list.lastElementChild; one && one.dataset.order > row.dataset.order; one = one.previousElementSibling) {
      later = one;
    }
    this.list.insertBefore(row, later);
  }

  atEnd() {
    return window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 120;
  }

  toEnd() {
    window.scrollTo(0, document.documentElement.scrollHeight);
    this.seen();
  }

  seen() {
    this.unseen = 0;
    this.announce();
  }

  announce() {
    this.fresh.hidden = this.unseen === 0;
    this.button.textContent = this.button.dataset.words.replace('#', this.unseen);
  }
}

function rows(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.querySelectorAll('li[data-row]')];
}
