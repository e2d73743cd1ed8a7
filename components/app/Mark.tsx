import { useId } from 'react';

/** The mark: an overexposed highlight, a disc with zebra stripes. Decorative, always beside text. */
export function Mark({ size = 20 }: { size?: number }) {
  const clip = useId();
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <clipPath id={clip}>
        <circle cx="10" cy="10" r="8" />
      </clipPath>
      <circle cx="10" cy="10" r="9.25" fill="#17130d" />
      <circle cx="10" cy="10" r="8" fill="#ffb000" />
      <path
        clipPath={`url(#${clip})`}
        d="M-2 14 14 -2M2 18 18 2M6 22 22 6"
        stroke="#17130d"
        strokeWidth="2"
      />
    </svg>
  );
}
