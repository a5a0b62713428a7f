import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

export async function mailparser(bytes: Buffer): Promise<void> {
  await simpleParser(bytes);
}

export async function postalMime(bytes: Buffer): Promise<void> {
  await PostalMime.parse(bytes);
}
