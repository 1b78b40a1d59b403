import type { FastifyReply } from 'fastify';

export interface SentFile {
  fileName: string;
  mediaType: string;
  bytes: Buffer;
}

/** RFC 8187: every letter that a header may not hold is written as its bytes. */
function headerWords(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Hands out a file that somebody uploaded: always to be saved, never shown by the browser as a page of ours. */
export function sendFile(reply: FastifyReply, { fileName, mediaType, bytes }: SentFile): FastifyReply {
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${headerWords(fileName)}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(bytes);
}
