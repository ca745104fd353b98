/**
 * Puts text on the clipboard, within a press of the reader.
 * @returns whether it could be done
 */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyAsEvent(text);
  }
}

/**
 * The older way, for pages without encryption, which have no `navigator.clipboard`, and for those
 * whose policy denies it. On its way the page's own listeners do not see what is copied.
 */
function copyAsEvent(text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  addEventListener('copy', give, { capture: true, once: true });
  const copied = document.execCommand('copy');
  removeEventListener('copy', give, { capture: true });
  return copied && taken;
}
