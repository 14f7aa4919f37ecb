export function ProfilePage() {
  return <p>…</p>;
}
