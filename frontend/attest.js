// The framework adds its connection message outside every landmark and without a role: make it a status, so that it is read out.
const name = (indicator) => indicator.setAttribute('role', 'status');
const found = document.querySelector('vaadin-connection-indicator');
if (found) {
  name(found);
} else {
  const watch = new MutationObserver(() => {
    const added = document.querySelector('vaadin-connection-indicator');
    if (added) {
      name(added);
      watch.disconnect();
    }
  });
  watch.observe(document.documentElement, { childList: true, subtree: true });
}
