// The least that a toggle can do: a class on the ten nodes of a path and on the links between them.

const path = [
  ...document.querySelectorAll('.node'),
  ...['laptop-router', 'router-access', 'access-core', 'core-exchange', 'core-transit'],
  ...['exchange-edge', 'transit-balancer', 'edge-server', 'balancer-server'],
].map((each) => (typeof each === 'string' ? document.querySelector(`[data-link="${each}"]`) : each));

document.getElementById('toggle')?.addEventListener('click', () => {
  for (const each of path) each?.classList.toggle('on-path');
});
