// Runs inside the report's webview. Buttons say what they are for by data attributes; the extension checks each.
const vscode = acquireVsCodeApi();

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button[data-do]');
  if (button) vscode.postMessage({ ...button.dataset });
});

// What a button did, said where screen readers hear it. Emptied first, so that the same words are said again.
window.addEventListener('message', ({ data }) => {
  const status = document.querySelector('.status');
  if (!status || typeof data?.status !== 'string') return;
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = data.status));
});

// The page is made anew when the mail changes, and when its tab comes to the front again.
const state = vscode.getState();
for (const index of state?.open ?? []) document.querySelectorAll('details')[index]?.setAttribute('open', '');
if (state) window.scrollTo(0, state.top);

// The mail, for when the window is loaded again.
function remember() {
  const { mail } = document.body.dataset;
  const open = [...document.querySelectorAll('details')].flatMap((details, index) => (details.open ? [index] : []));
  vscode.setState({ mail, top: window.scrollY, open });
}
remember();
window.addEventListener('scroll', remember, { passive: true });
document.addEventListener('toggle', remember, true);
