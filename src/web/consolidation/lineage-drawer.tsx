import { SideDrawer } from '../ui/side-drawer.tsx';

interface LineageDrawerProps {
  readonly targetId: number;
  readonly periodKey: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function LineageDrawer({ opened, onClose }: LineageDrawerProps) {
  return (
    <SideDrawer opened={opened} onClose={onClose} title="">
      {null}
    </SideDrawer>
  );
}
