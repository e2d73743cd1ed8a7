/* global chrome, document, MessageChannel, MutationObserver, performance, requestAnimationFrame */
// Loaded by a copy of the popup before its own scripts. It records when the field has the focus, when the
// page's summary is shown, when both are painted, and when the whole view is painted, and writes the times
// to storage.
const times = {};
const note = (name) => {
  times[name] ??= performance.now();
};

const asked = new Set();
const paint = (name, then = look) => {
  if (asked.has(name)) return;
  asked.add(name);
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      note(name);
      then();
    };
    port2.postMessage(null);
  });
};

const look = () => {
  if (document.activeElement?.matches('input')) note('typing');
  if (document.querySelector('[role=status] p, .first-look p:not(:empty)')) note('summary');
  if (document.querySelector('#root button')) note('whole');
  if ('typing' in times && 'summary' in times) paint('painted');
  if ('painted' in times && 'whole' in times)
    paint('wholePainted', () => chrome.storage.local.set({ popupTimes: times }));
};
new MutationObserver(look).observe(document, { childList: true, subtree: true });
document.addEventListener('focusin', look);
