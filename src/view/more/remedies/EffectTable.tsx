import { useMemo } from 'react';
import { bottleneckWords } from '../../../content/remedies/bottlenecks';
import { effectNames, remedyNames, remedyWords } from '../../../content/remedies/remedyWords';
import { remedyChoices } from '../../../store/choices/remedies';
import { effectsEverywhere } from '../../../store/remedies';
import { SourceMark } from '../../statement/StatementText';
import './effectTable.css';

/** Table of every remedy against every bottleneck, from the same simulation. */
export function EffectTable() {
  const rows = useMemo(effectsEverywhere, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on a narrow screen.
    <section className="effect-table" aria-label={remedyWords.table} tabIndex={0}>
      <table>
        <caption>
          {remedyWords.table} <SourceMark id="model" />
        </caption>
        <thead>
          <tr>
            <th scope="col">{remedyWords.bottleneck}</th>
            {remedyChoices.map((remedy) => (
              <th key={remedy} scope="col">
                {remedyNames[remedy]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ bottleneck, effects }) => (
            <tr key={bottleneck}>
              <th scope="row">{bottleneckWords[bottleneck].name}</th>
              {effects.map((effect, index) => (
                <td key={remedyChoices[index]} data-effect={effect}>
                  {effectNames[effect]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
