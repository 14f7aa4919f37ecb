export function PasswordPage() {
  return <p>…</p>;
}
