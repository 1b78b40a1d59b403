import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../text/text.tsx';
import { useFocusBack } from './use-focus-back.ts';

interface SideDrawerProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly width?: number;
}

/** A panel at the right that explains what stands on the page; it never holds an act that exists nowhere else. */
export function SideDrawer({ opened, onClose, title, children, width = 460 }: SideDrawerProps) {
  const { ui } = useText();
  useFocusBack(opened);
  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      returnFocus={false}
      position="right"
      size={width}
      padding="md"
      transitionProps={{ duration: 0 }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <div className="pop-head">
          <Drawer.Title className="pop-title">{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={ui.close} />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
