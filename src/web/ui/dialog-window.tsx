import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../text/text.tsx';
import { useFocusBack } from './use-focus-back.ts';

export interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly width?: number;
}

/** The window itself; `dialog.tsx` brings it to the page when the first one is opened. */
export function DialogWindow({ opened, onClose, title, children, width = 520 }: DialogProps) {
  const { ui } = useText();
  useFocusBack(opened);
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      returnFocus={false}
      size={width}
      padding="md"
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className="pop-head">
          <Modal.Title className="pop-title">{title}</Modal.Title>
          <Modal.CloseButton aria-label={ui.close} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
