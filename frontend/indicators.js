/*
 * The indicators of one outcome, column by column, as plain radio buttons. The server keeps two texts for all of them
 * (what is asked, what is answered) instead of a part per button; what the answers suggest is worked out there.
 */

const ANSWERS = [['TRUE', 'True'], ['NOT_TRUE', 'Not true'], ['JUSTIFIED', 'Justified']];
const TELL_AFTER_MILLIS = 1500;

class Indicators extends HTMLElement {

  #answers = new Map();
  #boxes = new Map();
  #waiting = new Map();
  #disabled = false;

  /* What the server set before this script was there waits on the element itself. */
  connectedCallback() {
    for (const name of ['asked', 'answers', 'disabled']) {
      if (Object.hasOwn(this, name)) {
        const waiting = this[name];
        delete this[name];
        this[name] = waiting;
      }
    }
  }

  /* [{ level, title, rule, empty, indicators: [{ id, line, wording }] }] */
  set asked(columns) {
    this.#boxes.clear();
    const grid = element('div', 'cols');
    for (const column of columns) {
      const part = element('section', 'indicator-column');
      const head = element('h3', '', column.title);
      head.append(' ', element('span', 'small quiet', column.rule));
      part.append(head);
      if (column.indicators.length === 0) {
        part.append(element('p', 'small quiet', column.empty));
      }
      column.indicators.forEach(it => part.append(this.#box(column, it)));
      grid.append(part);
    }
    this.replaceChildren(grid);
    this.#show();
  }

  /* [{ column, id, answer, comment }] */
  set answers(given) {
    this.#answers = new Map(given.map(it => [key(it.column, it.id), it]));
    this.#show();
  }

  set disabled(off) {
    this.#disabled = off;
    this.#show();
  }

  #box(column, asked) {
    const name = key(column.level, asked.id);
    const box = element('fieldset', 'ind');
    const legend = element('legend');
    legend.append(element('span', 'id', asked.id), ' ', asked.line ?? asked.wording);
    box.append(legend);
    if (asked.line && asked.wording) {
      const official = element('details', 'small');
      official.append(element('summary', '', 'Official wording'), element('p', 'quiet', asked.wording));
      box.append(official);
    }
    const choices = element('div', 'seg');
    for (const [value, words] of ANSWERS) {
      const label = element('label');
      const radio = element('input');
      radio.type = 'radio';
      radio.name = name;
      radio.value = value;
      radio.addEventListener('change', () => this.#answer(column.level, asked.id, value));
      label.append(radio, element('span', '', words));
      choices.append(label);
    }
    const clear = element('button', 'clear', 'Clear');
    clear.type = 'button';
    clear.setAttribute('aria-label', 'Clear the answer to ' + asked.id);
    clear.addEventListener('click', () => this.#answer(column.level, asked.id, null));
    choices.append(clear);
    box.append(choices, this.#comment(column, asked));
    this.#boxes.set(name, box);
    return box;
  }

  #comment(column, asked) {
    const field = element('label', 'comment small', 'Why is it justified? (' + column.justified + ')');
    const text = element('textarea');
    text.rows = 2;
    text.maxLength = 2000;
    const tell = () => this.#say(column.level, asked.id, text.value);
    text.addEventListener('input', () => {
      clearTimeout(this.#waiting.get(text));
      this.#waiting.set(text, setTimeout(tell, TELL_AFTER_MILLIS));
    });
    text.addEventListener('change', () => {
      clearTimeout(this.#waiting.get(text));
      tell();
    });
    field.append(text);
    return field;
  }

  #answer(column, id, answer) {
    const name = key(column, id);
    if (answer === null) {
      this.#answers.delete(name);
    } else {
      this.#answers.set(name, { column, id, answer, comment: this.#answers.get(name)?.comment ?? null });
    }
    this.#show();
    if (answer === 'JUSTIFIED') {
      this.#boxes.get(name).querySelector('textarea').focus();
    }
    this.#tell(name, column, id);
  }

  #say(column, id, comment) {
    const name = key(column, id);
    const given = this.#answers.get(name);
    if (given && (given.comment ?? '') !== comment) {
      given.comment = comment;
      this.#tell(name, column, id);
    }
  }

  #tell(name, column, id) {
    const given = this.#answers.get(name);
    this.dispatchEvent(new CustomEvent('answered', {
      detail: { column, id, answer: given?.answer ?? null, comment: given?.comment ?? null },
    }));
  }

  #show() {
    for (const [name, box] of this.#boxes) {
      const given = this.#answers.get(name);
      box.disabled = this.#disabled;
      box.querySelectorAll('input').forEach(it => { it.checked = it.value === given?.answer; });
      box.querySelector('.clear').hidden = !given || this.#disabled;
      const comment = box.querySelector('.comment');
      comment.hidden = given?.answer !== 'JUSTIFIED';
      const text = comment.querySelector('textarea');
      if (document.activeElement !== text) {
        text.value = given?.comment ?? '';
      }
    }
  }
}

function key(column, id) {
  return column + ' ' + id;
}

function element(tag, classes = '', words = null) {
  const made = document.createElement(tag);
  if (classes) {
    made.className = classes;
  }
  if (words !== null) {
    made.textContent = words;
  }
  return made;
}

customElements.define('attest-indicators', Indicators);
