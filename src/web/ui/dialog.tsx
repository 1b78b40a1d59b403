import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../text/text.tsx';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly width?: number;
}

export function Dialog({ opened, onClose, title, children, width = 520 }: DialogProps) {
  const { ui } = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={width}
      padding="md"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': ui.close }}
      classNames={{ title: 'pop-title' }}
    >
      {children}
    </Modal>
  );
}
