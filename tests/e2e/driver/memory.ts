import type { Page, Protocol } from 'puppeteer-core';

/**
 * How many objects of some classes Gloss holds in a page's top frame, once what nobody uses is
 * gone. Chromium alone can tell.
 * @param classes names of classes of the browser's
 */
export async function heldIn<K extends string>(
  page: Page,
  ...classes: K[]
): Promise<Record<K, number>> {
  const client = await page.createCDPSession();
  try {
    const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
    client.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await client.send('Runtime.enable');
    const contextId = worlds.find(({ name }) => name === 'Gloss')?.id;
    if (contextId === undefined) throw new Error('Gloss has no world in this page');
    const held = {} as Record<K, number>;
    for (const name of classes) {
      const expression = `${name}.prototype`;
      const { result } = await client.send('Runtime.evaluate', { expression, contextId });
      const { objects } = await client.send('Runtime.queryObjects', {
        prototypeObjectId: result.objectId ?? '',
        objectGroup: 'held',
      });
      const count = await client.send('Runtime.callFunctionOn', {
        functionDeclaration: 'function () { return this.length; }',
        objectId: objects.objectId ?? '',
        returnByValue: true,
      });
      held[name] = count.result.value;
      await client.send('Runtime.releaseObjectGroup', { objectGroup: 'held' });
    }
    return held;
  } finally {
    await client.detach();
  }
}
