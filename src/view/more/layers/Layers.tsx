import {
  layerNames,
  layerReach,
  layersOn,
  layersTitle,
  nothingToLayer,
  protectionWords,
  storedData,
} from '../../../content/layers/layers';
import { type LayerWords, layeredEnd, layeredStretch } from '../../../content/layers/layerWords';
import { stretchTitle } from '../../../content/pathWords';
import { topicWords } from '../../../content/topicWords';
import { selectAssessment } from '../../../store/selectors';
import { useExplainer } from '../../shell/useExplainer';
import { Statements, StatementText } from '../../statement/StatementText';
import './layers.css';

/** Table of what each stretch of the path adds per layer, and what not. */
export function Layers() {
  const { topology, stretches, question, state } = useExplainer(selectAssessment);
  const [path] = stretches;
  const end = layeredEnd(question);
  return (
    <div className="layers">
      <h2>{layersTitle}</h2>
      {stretches.length > 1 && <p>{topicWords.otherPaths}</p>}
      {path === undefined ? (
        <p>{nothingToLayer(state)}</p>
      ) : (
        <div className="layers-stretches">
          {path.map((stretch) => (
            <section key={stretch.links.join()} className="layers-stretch" data-exposure={stretch.exposure}>
              <h3>{stretchTitle(topology, stretch)}</h3>
              {layersOn(layeredStretch(topology, stretch, path), end).map((words) => (
                <LayerOf key={words.layer} words={words} />
              ))}
            </section>
          ))}
          <section className="layers-stretch layers-stored">
            <h3>{layerNames.stored}</h3>
            <LayerOf words={storedData[end]} />
          </section>
        </div>
      )}
      <dl className="layers-reach">
        {(['link', 'ip', 'tls', 'stored'] as const).map((layer) => (
          <div key={layer}>
            <dt>{layerNames[layer]}</dt>
            <dd>
              <StatementText statement={layerReach[layer]} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function LayerOf({ words: { layer, protection, byDefault, option } }: { readonly words: LayerWords }) {
  return (
    <div className="layers-layer" data-layer={layer} data-protection={protection}>
      <h4>
        {layerNames[layer]}: <span>{protectionWords[protection]}</span>
      </h4>
      <Statements statements={byDefault} />
      {option && (
        <details>
          <summary>
            {option.possible ? topicWords.layersOption : topicWords.layersNotHere}: {option.name}
          </summary>
          <Statements statements={option.statements} />
        </details>
      )}
    </div>
  );
}
