/** The paragraphs of the report that say it: “¶ 3, 7”. */
export function Cite({ paragraphs }: { paragraphs: number[] }) {
  const numbers = paragraphs.join(', ');
  return (
    <span class="cite">
      <span aria-hidden="true">¶&nbsp;{numbers}</span>
      <span class="unseen">
        {paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} {numbers}
      </span>
    </span>
  );
}
