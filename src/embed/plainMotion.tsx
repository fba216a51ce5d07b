// Stands in an embed for the animation library of the page: a group moves to its place by CSS alone.
import type { ReactNode } from 'react';

interface GroupProps {
  readonly animate: { readonly x: number; readonly y: number };
  readonly transition: { readonly delay: number };
  readonly children: ReactNode;
}

/** A group at its place; embed.css says how long it takes to get there. */
export const g = ({ animate: { x, y }, transition, children }: GroupProps) => (
  <g
    className="moves"
    style={{ transform: `translate(${x}px, ${y}px)`, transitionDelay: `${transition.delay}s` }}
  >
    {children}
  </g>
);

const Only = ({ children }: { children: ReactNode }) => children;

export const LazyMotion = Only;
export const MotionConfig = Only;
/** Nothing to load. */
export const domMin = undefined;
