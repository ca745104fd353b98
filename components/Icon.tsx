const PATHS = {
  back: 'M10 3 5 8l5 5',
  pin: 'M5.500 2.500h5M6.300 2.500v4L4 9.500h8L9.700 6.500v-4M8 9.500v4.300',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  copy: 'M5.500 5.500h8v8h-8zM3.500 10.500h-1v-8h8v1',
  check: 'M3 8.500 6.500 12 13 4.500',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM10.3 10.3 14 14',
  card: 'M2.5 3h11v10h-11zM5 6.2h6M5 9h4',
  site: 'M2 3.5h12v9H2zM2 6.2h12',
  everywhere:
    'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM2 8h12M8 2c2.2 2 2.6 4 2.6 6S10.200 12 8 14c-2.200-2-2.600-4-2.600-6S5.800 4 8 2z',
  briefing: 'M2.500 2.500h11v11h-11zM5 5.500h6M5 8h2.500M5 10.500h2.500M9.500 8H11v2.500H9.500z',
  beside: 'M2 3h12v10H2zM9.500 3v10M11.300 5.500h1M11.300 7.500h1',
  options:
    'M2 4.500h6.500M12.500 4.500H14M2 11.500h1.500M7.500 11.500H14M10.500 2.500a2 2 0 1 1 0 4a2 2 0 0 1 0-4zM5.500 9.500a2 2 0 1 1 0 4a2 2 0 0 1 0-4z',
  notice: 'M8 2.200 14.300 13.500H1.700zM8 6.500v3.300M8 11.300v.7',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing on a 16 px grid in the text's colour; the words beside it say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
