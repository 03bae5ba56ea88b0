/*
 * A button that copies a text: through the clipboard where the page may use it, else through a selection.
 */
class Copy extends HTMLElement {

  connectedCallback() {
    this.addEventListener('click', this);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this);
  }

  async handleEvent() {
    let done = false;
    try {
      await navigator.clipboard.writeText(this.text);
      done = true;
    } catch {
      done = bySelection(this.text);
    }
    this.dispatchEvent(new CustomEvent(done ? 'copied' : 'not-copied'));
  }
}

function bySelection(text) {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  focused?.focus();
  return done;
}

customElements.define('attest-copy', Copy);
