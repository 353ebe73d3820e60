export function mountPlayground(root: HTMLElement, _options: object): () => void {
  root.textContent = "…";
  return () => {};
}
