// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { Icon, type IconName } from './Icon.tsx';

/** A button with a list of choices: arrows move in it, Escape and a click elsewhere fold it. */
export function Menu({ icon, label, iconOnly = false, primary = false, disabled = false, children }: {
  icon: IconName;
  label: string;
  iconOnly?: boolean;
  primary?: boolean;
  disabled?: boolean;
  children: ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };

  useEffect(() => {
    if (!open) return undefined;
    items()[0]?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
    const next = to[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all.at(next % all.length)?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') {
      setOpen(false);
    }
  };

  return (
    <div class="menu" ref={root} onKeyDown={onKeyDown}>
      <button
        class={`button${primary ? ' primary' : ''}${iconOnly ? ' icon-only' : ''}`}
        type="button"
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        {!iconOnly && label}
      </button>
      {open && <div class="menu-list" role="menu" aria-label={label} onClick={close}>{children}</div>}
    </div>
  );
}

export function MenuItem({ onChoose, children }: { onChoose(): void; children: ComponentChildren }) {
  return <button class="menu-item" type="button" role="menuitem" tabIndex={-1} onClick={onChoose}>{children}</button>;
}
