import { z } from 'zod';
import { documentPurposes } from '#domain/documents/document-purpose.ts';
import { Version } from './shapes.ts';

/** A programme of its own, or orders that become tasks one by one; a person may say otherwise until something is accepted. */
export const DocumentPurposeFacts = { purpose: z.enum(documentPurposes), purposeChangeable: z.boolean() };

/** PUT /api/documents/:id/purpose; answers the DocumentView. */
export const SetDocumentPurpose = z.object({ version: Version, purpose: z.enum(documentPurposes) });
export type SetDocumentPurpose = z.infer<typeof SetDocumentPurpose>;
