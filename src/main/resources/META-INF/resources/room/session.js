// Sends what was done here in the name of whoever opened the page, and of nobody else.

const meta = document.querySelector('meta[name="page-key"]');

export class Session {
  constructor(account) {
    this.account = account;
  }

  // After signing in again, a page that has stayed open has an old key: it takes the new one and sends once more.
  async post(address, fields, signal) {
    const response = await this.send(address, fields, signal);
    if (response.status !== 403) return response;
    const renewed = await this.renew(signal);
    if (renewed === null) return new Response('', { status: 401 });
    return renewed ? this.send(address, fields, signal) : response;
  }

  // Whether there was another key to take; null where somebody else is signed in, or nobody.
  async renew(signal) {
    const page = await this.home(signal);
    const key = page.querySelector('meta[name="page-key"]')?.content ?? '';
    if (page.querySelector('[data-sign-out]')?.dataset.signOut !== this.account) return null;
    if (key === meta.content) return false;
    this.take(key);
    return true;
  }

  send(address, fields, signal) {
    return fetch(address, {
      method: 'POST', body: new URLSearchParams(fields), signal,
      headers: { 'HX-Request': 'true', 'X-Page-Key': meta.content }
    });
  }

  async home(signal) {
    const response = await fetch('/', { signal, headers: { Accept: 'text/html' } });
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  }

  take(key) {
    meta.content = key;
    document.body.setAttribute('hx-headers', JSON.stringify({ 'X-Page-Key': key }));
    document.querySelectorAll('input[name="page-key"]').forEach(field => { field.value = key; });
  }
}
