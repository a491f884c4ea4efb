/** What the service draws, beside the form where there is room. */
export function AuthPicture() {
  return <div className="hidden bg-sunken lg:block" />;
}
