import type { ResilienceRow } from '../../../analysis/resilience';
import { countDamages } from '../../../content/damageCounts';
import {
  type damages,
  damagesToShow,
  filterCount,
  type NumberChoice,
  resilienceWords,
} from '../../../content/resilience';
import { RadioGroup } from '../../controls/RadioGroup';
import type { Filters } from './arrange';
import './filterControls.css';

const numbers: readonly NumberChoice[] = ['any', 'one', 'two'];

type Props = {
  readonly rows: readonly ResilienceRow[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
};

export function FilterControls({ rows, filters, onChange }: Props) {
  const counts = countDamages(filters.hideNoWorse ? rows.filter((row) => !row.noWorseThanOne) : rows);
  const toggled = (damage: (typeof damages)[number]) => {
    const next = new Set(filters.damages);
    if (!next.delete(damage)) next.add(damage);
    return next;
  };
  return (
    <fieldset className="resilience-filters">
      <legend className="visually-hidden">{resilienceWords.filters}</legend>
      <fieldset className="resilience-damages">
        <legend className="visually-hidden">{resilienceWords.damage}</legend>
        {damagesToShow(rows).map((damage) => (
          <label key={damage} className="resilience-check">
            <input
              type="checkbox"
              checked={filters.damages.has(damage)}
              onChange={() => onChange({ ...filters, damages: toggled(damage) })}
            />
            {filterCount(damage, counts)}
          </label>
        ))}
      </fieldset>
      <div className="resilience-narrowing">
        <RadioGroup
          name={resilienceWords.number}
          options={numbers.map((value) => ({ value, label: resilienceWords.numbers[value] }))}
          value={filters.number}
          onChange={(number) => onChange({ ...filters, number })}
        />
        <label className="resilience-search">
          {resilienceWords.search}{' '}
          <input
            type="search"
            value={filters.text}
            onChange={(event) => onChange({ ...filters, text: event.currentTarget.value })}
          />
        </label>
        <label className="resilience-check">
          <input
            type="checkbox"
            checked={filters.hideNoWorse}
            onChange={() => onChange({ ...filters, hideNoWorse: !filters.hideNoWorse })}
          />
          {resilienceWords.hideNoWorse}
        </label>
      </div>
    </fieldset>
  );
}
