import { dial, type Contact } from '#model/contact.ts';

/** The most octets of a line, its ending left out (RFC 2426). */
const OCTETS = 75;

const escaped = (text: string): string =>
  text.replace(/[\\,;]/gu, '\\$&').replace(/\r?\n/gu, '\\n');

/** A line, broken where it is too long. A letter of several octets is never cut. */
export function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines.push(`${lines.pop() ?? ''}${letter}`);
    octets += size;
  }
  return lines.join('\r\n');
}

function numbers({ phones, sms }: Contact): string[] {
  return [
    ...phones.map(
      (phone, index) =>
        `TEL;TYPE=VOICE${index === 0 ? ',PREF' : ''}:${dial(phone).replace('tel:', '')}`,
    ),
    ...(sms ? [`TEL;TYPE=CELL:${sms.dial}`] : []),
  ];
}

function card(name: string, lines: readonly string[]): string {
  const all = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    ...lines,
    'END:VCARD',
  ];
  return all.map((line) => `${folded(line)}\r\n`).join('');
}

/** A contact as a vCard 3.0. No NOTE says what it is for. */
export function vcard(contact: Contact): string {
  const { name, operator, web, chat } = contact;
  const address = web ?? chat;
  return card(name, [
    ...(operator ? [`ORG:${escaped(operator)}`] : []),
    ...numbers(contact),
    ...(address ? [`URL:${escaped(address)}`] : []),
  ]);
}

/** The same under a name that gives nothing away, numbers alone. Undefined where there is no number. */
export function neutralVcard(contact: Contact): string | undefined {
  const { title, phones, sms } = contact;
  const shown = phones[0]?.display ?? sms?.display;
  return shown === undefined ? undefined : card(title ?? shown, numbers(contact));
}
