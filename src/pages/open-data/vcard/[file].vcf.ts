import { contacts } from '#data/contacts.ts';
import { SOURCE } from '#model/language.ts';
import { neutralVcard, vcard } from '#open-data/vcard.ts';

/** Each contact's card, and the one under a neutral name where there is a number. */
export function getStaticPaths() {
  return contacts(SOURCE).flatMap((contact) => {
    const neutral = neutralVcard(contact);
    const open = { params: { file: contact.id }, props: { text: vcard(contact) } };
    if (neutral === undefined) return [open];
    return [open, { params: { file: `${contact.id}-neutral` }, props: { text: neutral } }];
  });
}

/** One card. */
export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text);
}
