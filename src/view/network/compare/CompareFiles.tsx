import { useEffect, useState } from 'react';
import { comparisonWords as words } from '../../../content/network/comparisonWords';
import { nothingAsked } from '../../../store/network/askedCodec';
import { type Told, toldOf } from '../../../store/network/derived';
import { createOverviewStore } from '../../../store/network/overviewStore';
import { RadioGroup } from '../../controls/RadioGroup';
import { OpenFile } from '../state/OpenFile';
import { useNetwork } from '../state/useNetwork';
import { runOverview } from '../worker/runOverview';
import { ComparedTables } from './ComparedTables';
import './compare.css';

type Other = { readonly name: string; readonly told: Told };
type Role = 'before' | 'after';

const roles = [
  { value: 'before', label: words.before },
  { value: 'after', label: words.after },
] as const;

/** Compares this network with another file, or with itself as opened. */
export function CompareFiles({ told }: { readonly told: Told }) {
  const text = useNetwork((state) => state.text);
  const savedText = useNetwork((state) => state.savedText);
  const [other, setOther] = useState<Other | null>(null);
  const [role, setRole] = useState<Role>('before');
  const [said, setSaid] = useState('');
  const [overview] = useState(() => createOverviewStore(runOverview));
  useEffect(() => () => overview.getState().cancel(), [overview]);

  const compareWith = (name: string, otherText: string) => {
    const found = toldOf(otherText, nothingAsked);
    setSaid(found ? '' : words.unreadable);
    if (found) setOther({ name, told: found });
  };

  return (
    <section className="compare-files" aria-labelledby="compare-files">
      <h2 id="compare-files">{words.heading}</h2>
      <p className="overview-lead">{words.lead}</p>
      <div className="buttons">
        <OpenFile label={words.open} onText={(next, name) => compareWith(name, next)} />
        {text !== savedText && (
          <button type="button" className="button" onClick={() => compareWith(words.opened, savedText)}>
            {words.withOpened}
          </button>
        )}
        {other && (
          <button type="button" className="button" onClick={() => setOther(null)}>
            {words.stop}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
      {other && (
        <>
          <p className="compare-role">
            <strong translate="no">{other.name}</strong>: {words.which}{' '}
            <RadioGroup name={words.which} options={roles} value={role} onChange={setRole} />
          </p>
          <ComparedTables
            told={told}
            other={other.told}
            overview={overview}
            otherName={other.name}
            isOtherBefore={role === 'before'}
          />
        </>
      )}
    </section>
  );
}
