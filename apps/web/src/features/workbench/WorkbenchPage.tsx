export function WorkbenchPage() {
  return <p>…</p>;
}
