// The smallest app of the same make, written as React Flow's own introduction does: what the page is compared with.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  applyEdgeChanges,
  applyNodeChanges,
  Background,
  Controls,
  type Edge,
  type Node,
  type OnEdgesChange,
  type OnNodesChange,
  ReactFlow,
} from 'reactflow';
import { create } from 'zustand';
import 'reactflow/dist/style.css';
import './page.css';

type Network = {
  readonly nodes: Node[];
  readonly edges: Edge[];
  readonly onNodesChange: OnNodesChange;
  readonly onEdgesChange: OnEdgesChange;
};

const useNetwork = create<Network>()((set) => ({
  nodes: [
    { id: 'office', position: { x: 0, y: 0 }, data: { label: 'Office' } },
    { id: 'edge', position: { x: 0, y: 120 }, data: { label: 'Network partner edge' } },
    { id: 'microsoft', position: { x: 0, y: 240 }, data: { label: 'Microsoft' } },
  ],
  edges: [
    { id: 'office-edge', source: 'office', target: 'edge' },
    { id: 'edge-microsoft', source: 'edge', target: 'microsoft' },
  ],
  onNodesChange: (changes) => set(({ nodes }) => ({ nodes: applyNodeChanges(changes, nodes) })),
  onEdgesChange: (changes) => set(({ edges }) => ({ edges: applyEdgeChanges(changes, edges) })),
}));

function App() {
  const network = useNetwork();
  return (
    <ReactFlow {...network} fitView>
      <Background />
      <Controls />
    </ReactFlow>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
