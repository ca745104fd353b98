import type { ComponentChildren } from 'preact';

interface MessageProps {
  title: string;
  children: ComponentChildren;
  /** What can be done about it. */
  action?: { label: string; run(): void };
  busy?: boolean;
}

/** Why there is nothing to show, and what to do about it. */
export function Message({ title, children, action, busy = false }: MessageProps) {
  return (
    <section class="popup-message" aria-busy={busy}>
      <h2>{title}</h2>
      <p>{children}</p>
      {action && (
        <button type="button" class="popup-action" onClick={action.run}>
          {action.label}
        </button>
      )}
    </section>
  );
}
