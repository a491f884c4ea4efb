export default function Home() {
  return (
    <main>
      <h1>GirlGenerator</h1>
    </main>
  );
}
