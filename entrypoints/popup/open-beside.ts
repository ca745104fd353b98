import { browser } from 'wxt/browser';

/** The parts of the browsers that show a page of ours beside others; each has one of its own. */
interface Beside {
  /** Chromium. */
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  /** Firefox. */
  sidebarAction?: { open(): Promise<void> };
}

/**
 * How the briefing is opened beside the pages of a window. A browser must be asked at once when
 * the reader presses, before any waiting.
 * @returns undefined in browsers that show nothing beside a page, such as those of telephones
 */
export function openBeside(windowId: number | undefined): (() => void) | undefined {
  const { sidePanel, sidebarAction } = browser as Beside;
  // The popup would lie over what it has opened.
  if (sidebarAction) return () => void sidebarAction.open().then(close);
  if (sidePanel && windowId !== undefined)
    return () => void sidePanel.open({ windowId }).then(close);
  return undefined;
}

function close(): void {
  window.close();
}
