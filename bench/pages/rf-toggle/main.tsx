// The least that a toggle takes with React Flow: a path of ten nodes that is in use or not, each drawn by a component
// that is memoised, as React Flow's own advice on performance has it.

import { memo, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Edge, Handle, type Node, type NodeProps, Position, ReactFlow } from 'reactflow';
import { create } from 'zustand';
import 'reactflow/dist/style.css';
import './page.css';

const NODES = 10;

type Station = Node<{ readonly label: string; readonly isInUse: boolean }, 'station'>;

const nodesOf = (isInUse: boolean): Station[] =>
  Array.from({ length: NODES }, (_, place) => ({
    id: `node-${place}`,
    type: 'station',
    position: { x: 120 * place, y: 60 * (place % 3) },
    data: { label: `Node ${place}`, isInUse },
  }));

const edgesOf = (isInUse: boolean): Edge[] =>
  Array.from({ length: NODES - 1 }, (_, place) => ({
    id: `edge-${place}`,
    source: `node-${place}`,
    target: `node-${place + 1}`,
    className: isInUse ? 'on-path' : '',
  }));

type Network = {
  readonly isInUse: boolean;
  readonly nodes: Station[];
  readonly edges: Edge[];
  readonly toggle: () => void;
};

const shown = (isInUse: boolean) => ({ isInUse, nodes: nodesOf(isInUse), edges: edgesOf(isInUse) });

const useNetwork = create<Network>()((set) => ({
  ...shown(false),
  toggle: () => set(({ isInUse }) => shown(!isInUse)),
}));

const StationNode = memo(function StationNode({ data }: NodeProps<Station>) {
  return (
    <div className={data.isInUse ? 'station on-path' : 'station'}>
      <Handle type="target" position={Position.Left} />
      {data.label}
      <Handle type="source" position={Position.Right} />
    </div>
  );
});

const nodeTypes = { station: StationNode };

function App() {
  const { nodes, edges, isInUse, toggle } = useNetwork();
  return (
    <>
      <label>
        <input id="toggle" type="checkbox" checked={isInUse} onChange={toggle} /> In use
      </label>
      <ReactFlow nodes={nodes} edges={edges} nodeTypes={nodeTypes} fitView />
    </>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
