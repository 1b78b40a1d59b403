import type { ProgrammeView } from '#contract/programme.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { AssignOne } from './assign-one.tsx';
import { nextToAssign } from './assign-form.ts';
import type { ProgrammeInView } from './use-programme-view.ts';

interface AssignDrawerProps {
  readonly programme: ProgrammeView;
  readonly view: ProgrammeInView;
}

export function AssignDrawer({ programme, view }: AssignDrawerProps) {
  const { assignForm: words } = useProgrammeWords();
  const row = view.open;
  const close = () => view.change({ muc: null });
  return (
    <SideDrawer opened={row !== null} onClose={close} title={row ? words.title[row.kind] : ''}>
      {row ? (
        <AssignOne
          key={row.key}
          programme={programme}
          row={row}
          onClose={close}
          onSaved={(goOn) => view.change({ muc: goOn ? (nextToAssign(view.inOrder, row.key)?.key ?? null) : null })}
        />
      ) : null}
    </SideDrawer>
  );
}
