/** A touchstone on its balance: the product's mark. */
export function BrandMark() {
  return (
    <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <g stroke="var(--on-accent)" strokeWidth="2.4" strokeLinecap="round">
        <path d="M8 22.5h16M16 7.5v10M12.5 7.5h7M12.5 17.5h7" />
      </g>
      <circle cx="16" cy="12.5" r="3.2" fill="var(--on-accent)" />
    </svg>
  );
}
