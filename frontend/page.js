/* On every page: names what the screens' framework leaves nameless, and warns before a session ends. */

const IDLE = 30 * 60 * 1000;
const WARN = 28 * 60 * 1000;

/* The framework's lines about connection and session are news to be read out, not content outside every landmark. */
const NEWS = { 'vaadin-connection-indicator': 'status', '.v-system-error': 'alert' };
new MutationObserver(() => {
  for (const [what, role] of Object.entries(NEWS)) {
    document.querySelectorAll(what + ':not([role])').forEach(it => it.setAttribute('role', role));
  }
}).observe(document.documentElement, { childList: true, subtree: true });

/* The page is loaded anew after a session has ended, and finds by then a new session at times: the news goes along. */
const ENDED = 'session-ended';
if (location.pathname.endsWith('/sign-in')) {
  if (sessionStorage.getItem(ENDED) && !location.search) {
    location.replace('sign-in?ended');
  }
  sessionStorage.removeItem(ENDED);
}
for (const leaving of ['click', 'keydown']) {
  document.addEventListener(leaving, () => {
    if (document.querySelector('.v-system-error')?.textContent.includes('Your session has ended')) {
      sessionStorage.setItem(ENDED, 'yes');
    }
  }, { capture: true });
}

let lastWork = Date.now();
let warning = null;

/* What the screen asks of the server counts as work there, and so it does here. */
new PerformanceObserver(seen => {
  if (seen.getEntries().some(it => it.name.includes('v-r=uidl'))) {
    working();
  }
}).observe({ type: 'resource' });

function working() {
  lastWork = Date.now();
  warning?.remove();
  warning = null;
}

function warn() {
  const words = document.createElement('p');
  words.textContent = 'You will be signed out in two minutes, because nothing was done for a while.';
  const stay = document.createElement('button');
  stay.className = 'button primary';
  stay.textContent = 'Stay signed in';
  stay.addEventListener('click', () => fetch(location.href).then(working));
  warning = document.createElement('section');
  warning.className = 'session-warning';
  warning.setAttribute('role', 'alert');
  warning.append(words, stay);
  document.body.append(warning);
}

setInterval(() => {
  const quiet = Date.now() - lastWork;
  if (!warning && quiet > WARN && quiet < IDLE && document.getElementById('sign-out')) {
    warn();
  }
}, 5000);
