import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api.ts';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Failed } from '../ui/states.tsx';

export function Sessions() {
  const words = useText().agencies.sessions;
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const end = useMutation({
    mutationFn: () => api.send<void>('POST', '/api/session/sign-out-everywhere'),
    onSuccess: async () => {
      await navigate({ to: '/dang-nhap', search: {} });
      queryClient.clear();
    },
  });
  return (
    <Section title={words.title}>
      <div className="stack">
        <p>{words.lead}</p>
        {end.error ? <Failed error={end.error} /> : null}
        <div className="acts">
          <Button kind="danger" busy={end.isPending} onClick={() => end.mutate()}>
            {words.everywhere}
          </Button>
        </div>
      </div>
    </Section>
  );
}
