/* global chrome, document, MessageChannel, MutationObserver, performance, requestAnimationFrame */
// Loaded by a copy of the popup before its own scripts. It notes when the field has the focus, when
// the page's summary stands there, and when both are painted, and leaves the times in storage.
const times = {};
const note = (name) => {
  times[name] ??= performance.now();
};

const look = () => {
  if (document.activeElement?.matches('input')) note('typing');
  if (document.querySelector('[role=status] p')) note('summary');
  if (!('typing' in times && 'summary' in times) || 'frame' in times) return;
  note('frame');
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      note('painted');
      void chrome.storage.local.set({ popupTimes: times });
    };
    port2.postMessage(null);
  });
};
new MutationObserver(look).observe(document, { childList: true, subtree: true });
document.addEventListener('focusin', look);
