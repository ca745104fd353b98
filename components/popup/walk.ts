/**
 * Moves the focus from a button on to the one before or after it, when one of two keys is pressed.
 */
export function walk(
  event: KeyboardEvent,
  buttons: readonly Element[],
  [back, on]: readonly [back: string, on: string],
): void {
  const step = { [back]: -1, [on]: 1 }[event.key];
  if (step === undefined) return;
  const next = buttons[buttons.findIndex((one) => one.matches(':focus')) + step];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
