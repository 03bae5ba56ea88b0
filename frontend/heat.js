/* In a table of outcomes by organisation the arrow keys go from cell to cell; Home and End to the ends of a row. */
const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

document.addEventListener('keydown', event => {
  const cell = event.target.closest?.('table.heat td');
  if (!cell || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const next = event.key === 'Home' || event.key === 'End' ? end(cell, event.key) : step(cell, STEPS[event.key]);
  if (next) {
    next.focus();
    event.preventDefault();
  }
});

function end(cell, key) {
  const links = [...cell.parentElement.querySelectorAll('td a')];
  return key === 'Home' ? links[0] : links[links.length - 1];
}

/* Goes over cells that lead nowhere. */
function step(from, way) {
  let cell = from;
  while (way && cell) {
    const row = way[1] === 0 ? cell.parentElement
      : way[1] > 0 ? cell.parentElement.nextElementSibling : cell.parentElement.previousElementSibling;
    cell = row?.cells[cell.cellIndex + way[0]];
    const link = cell?.querySelector('a');
    if (link) {
      return link;
    }
  }
  return null;
}
