// The rows of the timeline, always in the order of their times, in several lists: the browser leaves those out of its
// work that are not in sight, so that thousands of rows scroll as well as a hundred.

const SAID_EVERY_MS = 3000;
const LONG = 100;

export class Entries {
  constructor(list, fresh, said) {
    this.list = list;
    this.fresh = fresh;
    this.said = said;
    this.unseen = 0;
    this.unsaid = 0;
    this.button = fresh.querySelector('button');
    this.button.addEventListener('click', () => this.toEnd());
    window.addEventListener('scroll', () => { if (this.unseen > 0 && this.atEnd()) this.seen(); }, { passive: true });
  }

  // Rows that are here are replaced; new ones are put where their time belongs. Nothing that is read moves away.
  merge(html, own) {
    const follow = own || this.atEnd();
    let placed = null;
    for (const row of rows(html)) {
      const known = document.getElementById(row.id);
      if (known) {
        if (known.innerHTML !== row.innerHTML || known.className !== row.className) this.replace(known, row);
      } else if (own || !this.beyond(row)) {
        this.insert(row);
        placed = row;
        row.classList.add('new');
        if (!own) this.unsaid++;
        if (!follow) this.unseen++;
      }
    }
    document.getElementById('no-entries')?.remove();
    if (follow) this.toEnd();
    // One's own entry is seen where it went, also where that is not the end.
    if (own && placed && this.after(placed)) placed.scrollIntoView({ block: 'center' });
    this.announce();
  }

  // Earlier rows come in above, and what is being read stays where it is.
  prepend(earlier) {
    for (const row of [...earlier.children]) if (document.getElementById(row.id)) row.remove();
    const last = earlier.lastElementChild;
    if (last === null) return;
    const read = this.first();
    const top = read?.getBoundingClientRect().top;
    for (let row = read; row && row.dataset.order < last.dataset.order; row = this.first()) {
      const list = row.parentElement;
      earlier.insertBefore(row, [...earlier.children].find(one => one.dataset.order > row.dataset.order));
      if (list.childElementCount === 0) list.remove();
    }
    this.list.prepend(earlier);
    if (read) window.scrollBy(0, read.getBoundingClientRect().top - top);
  }

  // Whether it belongs among those that are loaded as one scrolls to them.
  beyond(row) {
    const first = this.first();
    return first !== null && row.dataset.order < first.dataset.order && document.querySelector('#earlier a') !== null;
  }

  replace(known, row) {
    const focused = document.activeElement === known;
    known.replaceWith(row);
    if (focused) row.focus({ preventScroll: true });
  }

  insert(row) {
    let later = null;
    for (let one = this.last(); one && one.dataset.order > row.dataset.order; one = this.before(one)) later = one;
    if (later) later.before(row);
    else this.end().append(row);
  }

  // The last list, or another one after it once that is long.
  end() {
    const end = this.list.lastElementChild;
    if (end.childElementCount < LONG) return end;
    this.list.append(end.cloneNode(false));
    return this.list.lastElementChild;
  }

  first() {
    return this.list.firstElementChild?.firstElementChild ?? null;
  }

  last() {
    return this.list.lastElementChild?.lastElementChild ?? null;
  }

  before(row) {
    return row.previousElementSibling ?? row.parentElement.previousElementSibling?.lastElementChild ?? null;
  }

  after(row) {
    return row.nextElementSibling ?? row.parentElement.nextElementSibling?.firstElementChild ?? null;
  }

  atEnd() {
    return this.list.getBoundingClientRect().bottom < window.innerHeight + 120;
  }

  toEnd() {
    this.list.parentElement.scrollIntoView({ block: 'end' });
    this.seen();
  }

  // The entry at the time that was asked for, so that the keys go on from there.
  toJumped() {
    const row = this.list.querySelector('.jumped');
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }

  seen() {
    this.unseen = 0;
    this.announce();
  }

  // Seen at once; said to a screen reader now and then, and never over what it is reading.
  announce() {
    this.fresh.hidden = this.unseen === 0;
    this.button.textContent = this.count(this.unseen);
    if (this.unsaid > 0) {
      this.saying ??= setTimeout(() => {
        this.said.textContent = this.count(this.unsaid);
        this.unsaid = 0;
        this.saying = null;
      }, SAID_EVERY_MS);
    }
  }

  count(number) {
    return this.button.dataset.words.replace('#', number);
  }
}

function rows(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.querySelectorAll('li[data-row]')];
}
