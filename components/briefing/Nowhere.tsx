import { Icon } from '../Icon.tsx';
import { useWords } from '../i18n/use-words.ts';

/** Says that an address names nothing that is here. */
export function Nowhere({ asked }: { asked: string }) {
  const { rich } = useWords();
  return (
    <p class="nowhere" role="alert">
      <Icon name="notice" />
      <span>{rich('briefing.nowhere', { asked: <bdi>{asked}</bdi> })}</span>
    </p>
  );
}
