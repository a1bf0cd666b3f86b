import {
  type Myth,
  type MythTheme,
  mythsByTheme,
  mythsTitle,
  mythThemeNames,
} from '../../../content/myths/myths';
import { topicWords } from '../../../content/topicWords';
import { useOpenAddress } from '../../navigation/useOpenAddress';
import { Statements } from '../../statement/StatementText';
import './myths.css';

const themes: readonly MythTheme[] = ['compliance', 'predictability', 'routing'];

/** Cards of common misunderstandings, each with a scenario that refutes it. */
export function Myths() {
  return (
    <>
      <h2>{mythsTitle}</h2>
      {themes.map((theme) => (
        <section key={theme} className="myths" aria-label={mythThemeNames[theme]}>
          <h3>{mythThemeNames[theme]}</h3>
          <ul>
            {mythsByTheme[theme].map((myth) => (
              <MythCard key={myth.id} myth={myth} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function MythCard({ myth }: { readonly myth: Myth }) {
  const show = useOpenAddress();
  return (
    <li className="myth" data-myth={myth.id}>
      <h4>“{myth.claim}”</h4>
      <Statements statements={myth.answer} />
      <p className="myth-look">
        <a
          href={myth.scenario}
          aria-label={`${topicWords.showMe} ${myth.claim}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            show(myth.scenario);
          }}
        >
          {topicWords.showMe}
        </a>{' '}
        {myth.look}
      </p>
    </li>
  );
}
