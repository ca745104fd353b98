import type { ComponentChildren } from 'preact';

/** What can be done about it. */
export interface MessageAction {
  label: string;
  run(): void;
}

interface MessageProps {
  title: string;
  children: ComponentChildren;
  action?: MessageAction | undefined;
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
