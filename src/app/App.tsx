export function App() {
  return (
    <main>
      <h1>公开年报助手</h1>
    </main>
  );
}
