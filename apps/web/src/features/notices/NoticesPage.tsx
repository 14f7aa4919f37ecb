export function NoticesPage() {
  return <p>…</p>;
}
