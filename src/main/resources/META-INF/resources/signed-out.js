// Whatever was sent from a form before was not taken: the next page is told so, and it is the page of that form.

import { tab } from './store.js';

const sent = tab.get('hansei:sent');
const to = document.querySelector('main [name=to]');
if (sent !== null && to?.value === '/') to.value = sent;
tab.set('hansei:signed-out', 'true');
