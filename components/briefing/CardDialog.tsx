import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface CardDialogProps {
  label: string;
  onClose(): void;
  children: ComponentChildren;
}

/** A card over the page, where there is no room beside it; what is under it is out of reach. */
export function CardDialog({ label, onClose, children }: CardDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the card takes the focus, for a dialog that is shown gives it to its first button.
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      class="card-dialog"
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      // What is beside the card is the dialog's backdrop, and counts as the dialog itself.
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {children}
    </dialog>
  );
}
