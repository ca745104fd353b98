/** A number with its currency, such as “€200” or “1,500”. */
const NUMBER = /(\p{Sc}?\d[\d.,]*)/u;

/** A figure in which the number stands out from its words: “over €200 billion”. */
export function FigureValue({ value }: { value: string }) {
  const parts = value.split(NUMBER);
  const hasNumber = parts.length > 1;
  return (
    <strong class={hasNumber ? 'figure-value' : 'figure-value in-words'}>
      {parts.map((part, at) => (at % 2 === 1 ? <b key={part}>{part}</b> : part))}
    </strong>
  );
}
