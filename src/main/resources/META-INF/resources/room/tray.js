// Shows the entries that the server does not have yet.

const shown = new WeakMap();

export class Tray {
  constructor(list, template) {
    this.list = list;
    this.template = template;
  }

  // Items stay as they are while they are the same, so that nothing is said twice to a screen reader.
  show(items) {
    for (const row of [...this.list.children]) {
      if (!items.some(item => item.id === row.dataset.id)) row.remove();
    }
    let added = false;
    for (const item of items) {
      const known = this.list.querySelector(`[data-id="${item.id}"]`);
      const row = known ?? this.add(item.id);
      added ||= known === null;
      if (row.dataset.state !== item.state) row.dataset.state = item.state;
      put(row.querySelector('.line'), 'textContent', item.line);
      put(row.querySelector('.answer'), 'innerHTML', item.html ?? '');
    }
    if (added) this.list.scrollTop = this.list.scrollHeight;
  }

  add(id) {
    const row = this.template.content.firstElementChild.cloneNode(true);
    row.dataset.id = id;
    this.list.append(row);
    return row;
  }
}

function put(element, property, value) {
  if (shown.get(element) !== value) element[property] = value;
  shown.set(element, value);
}
