import axe from 'axe-core';

/** The accessibility faults of what stands in the page; colours and layout need a browser and are looked at there. */
export async function faultsIn(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
