/** A picture of what the label beside it says, so it is left out for screen readers. */
export function Meter({ at, of }: { at: number; of: number }) {
  const rungs = Array.from({ length: of }, (_, index) => index + 1);
  return (
    <div class="meter" aria-hidden="true">
      {rungs.map((rung) => (
        <i key={rung} class={rung < at ? 'below' : rung === at ? 'here' : 'above'} />
      ))}
    </div>
  );
}
