import { SetDocumentPurpose } from '#contract/document-purpose.ts';
import { DocumentView } from '#contract/programme.ts';
import { IdParams } from '#contract/shapes.ts';
import type { App } from '#server/http.ts';
import { getDocument } from './get-document.ts';
import { setDocumentPurpose } from './set-document-purpose.ts';

export function registerDocumentPurpose(app: App): void {
  app.put(
    '/api/documents/:id/purpose',
    { schema: { params: IdParams, body: SetDocumentPurpose, response: { 200: DocumentView } } },
    async ({ ctx, params, body }) => {
      await setDocumentPurpose(ctx, params.id, body);
      return getDocument(ctx, params.id);
    },
  );
}
