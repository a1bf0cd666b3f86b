// Puts messages into plain sentences: where, what, and what to do about it.

import type { Lines } from '../text/leftOutBlocks';
import { limits } from '../text/limits';
import type { Message, Named, Other, Suggestion, What } from '../text/message';
import type { Place } from '../text/tree';
import { defaultOverWan } from './defaultOverWan';
import { limitSentence } from './limitSentences';
import { grouped, kindNames, leftOutNames, named, quoted, said } from './naming';
import { whyNotYaml } from './notYaml';
import { insteadOf, isCutByComma } from './unknownField';

const placesInFile: Readonly<Record<string, string>> = {
  file: 'the file',
  wan: 'a WAN',
  vnet: 'a virtual network',
  shared: 'a shared risk',
  peerings: '"peerings"',
};

const sections: ReadonlySet<string> = new Set(['offices', 'circuits', 'wans', 'vnets', 'services']);

const kiloBytes = (bytes: number) => `${grouped(Math.ceil(bytes / 1024))} kB`;
const withArticle = (name: string) => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
const inWhat = (of: string) => placesInFile[of] ?? withArticle(of);
const onLine = (at: Place | undefined) => (at ? ` (line ${at.line})` : '');
const meant = (suggestion: Suggestion | undefined, otherwise = '') =>
  suggestion ? ` Did you mean ${quoted(suggestion.text)}${onLine(suggestion.at)}?` : otherwise;

const leftOutWords = (lines: Lines | undefined) => {
  if (!lines) return '';
  const { from, to } = lines;
  return from === to
    ? ` Line ${grouped(from)} is left out until then.`
    : ` Lines ${grouped(from)} ${to - from === 1 ? 'and' : 'to'} ${grouped(to)} are left out until then.`;
};

const refusing = (services: readonly string[]) => `{refuses: [${services.slice(0, 3).join(', ')}]}`;

const isInstead = (other: Other | undefined) =>
  other ? `: that is ${withArticle(kindNames[other.kind])}${onLine(other.at)}` : '';

const isEverything = (id: string) => /^(?:all|any|every|everything|each|both)$/.test(id);

/** Everything after the place. */
function saying(what: What): string {
  switch (what.code) {
    case 'empty-file':
      return 'there is nothing here: begin with "network:" and a name, then "version: 1".';
    case 'not-text':
      return 'this is not text: open a file that ends in .network.yaml.';
    case 'undecoded':
      return `${what.count === 1 ? 'a character' : `the first of ${grouped(what.count)} characters`} here cannot be read: save the file as UTF-8.`;
    case 'too-long':
      return `the file is ${kiloBytes(what.bytes)} long, more than ${kiloBytes(limits.bytes)}: describe equal offices once, with "count".`;
    case 'too-deep':
      return 'brackets or indentation go deeper than any field of the format: close what was opened before.';
    case 'too-many-values':
      return `from here on the file has more than ${grouped(limits.marks)} lines or values: describe equal offices once, with "count".`;
    case 'second-document':
      return 'a second document begins here and is not read: put each network into a file of its own.';
    case 'not-a-map':
      return what.of === 'file'
        ? 'fields are missing: begin with "network:" and a name, then "version: 1".'
        : sections.has(what.of)
          ? `${quoted(what.of)} needs an id for each, with a colon after it and its fields below: "oslo:", not "- name: oslo".`
          : `${inWhat(what.of)} needs fields below it, each with a name, a colon and a value.`;
    case 'alias':
      return 'references (*name) are not followed: write the value out.';
    case 'tag':
      return 'type marks (!name) are not read: write the plain value.';
    case 'syntax':
      return `${whyNotYaml[what.problem]}${leftOutWords(what.leftOut)}`;
    case 'no-version':
      return 'the version is missing: write "version: 1".';
    case 'other-version':
      if (/^v?1(?:\.0+)*$/.test(what.version))
        return `the version is written as a whole number: write "version: 1".`;
      return `this is version ${quoted(what.version)} of the format, and only version 1 is read here: nothing is computed.`;
    case 'no-office':
      return 'there is no office: add one under "offices".';
    case 'no-destination':
      return 'there is no destination: add a service under "services" or a virtual network under "vnets".';
    case 'too-many':
      return `there are ${grouped(what.count)} ${what.of === 'vnets' ? 'virtual networks' : what.of}, and ${grouped(limits[what.of])} are read: leave some out from here on.`;
    case 'unknown-field':
      if (isCutByComma(what.of, what.field))
        return `inside braces a comma ends the value before ${quoted(what.field)}: put all of "also-without" in quotes.`;
      return `${inWhat(what.of)} has no field ${quoted(what.field)}.${meant(what.meant, insteadOf(what.of, what.field))}`;
    case 'left-out':
      return `${quoted(what.field)}: ${leftOutNames[what.feature]} is left out of this model, so nothing is said about it: take it out.`;
    case 'repeated-field':
      return `${quoted(what.field)} already stands on line ${what.first.line}: keep one of them.`;
    case 'missing-field': {
      const of = what.element ? `${named(what.element)} has no` : 'there is no';
      const why = what.because ? `, which the VPN of ${named(what.because)} needs` : '';
      const or = what.field === 'provider' ? ': add it, or "direct: yes"' : ': add it';
      return `${of} ${quoted(what.field)}${why}${or}.`;
    }
    case 'no-value':
      return `${quoted(what.field)} has no value: write ${what.expected}.`;
    case 'bad-value':
      return `${quoted(`${what.field}: ${what.value}`)}: write ${what.expected}.${meant(what.meant)}`;
    case 'exit-elsewhere': {
      const { kind, id } = what.named;
      const is = `${quoted(`${what.field}: ${id}`)}: this is the office's own internet breakout, and ${quoted(id)} is ${withArticle(kindNames[kind])}. Write none or internet.`;
      return kind === 'office'
        ? `${is} If its internet traffic leaves at ${named(what.named)}, write none here, and join both by a WAN with "default-from: ${id}".`
        : is;
    }
    case 'exit-that-refuses':
      return `${quoted(`${what.field}: ${what.value}`)}: an internet breakout that drops the traffic to some services is written with their ids: "exit: ${refusing(what.services)}".`;
    case 'not-refusable':
      return `${named(what.named)}${onLine(what.there)} cannot be refused: an internet breakout drops only what goes to public services. Name services, as in "exit: ${refusing(what.services)}", or take it out.`;
    case 'bad-id':
      return `${quoted(what.id)} cannot be an id: write small letters, digits and hyphens, and the rest under "name".${meant(what.meant)}`;
    case 'too-long-text':
      return `${quoted(what.field)} has more than ${grouped(what.limit)} characters, and the rest is left out: shorten it.`;
    case 'only-one-of':
      return `${what.element ? `${named(what.element)} has` : 'there are'} ${quoted(what.fields[0])} and ${quoted(what.fields[1])}, which exclude each other: keep one.`;
    case 'microsofts-asn':
      return `${what.asn} is an AS number of Microsoft's: write your own, or take the line out.`;
    case 'no-such':
      return `there is no ${said(what.kinds.map((kind) => kindNames[kind]).slice(0, 3), 'or')} ${quoted(what.id)}${isInstead(what.other)}.${meant(what.meant, isEverything(what.id) ? ' Name each one.' : ' Add it, or take the name out.')}`;
    case 'ambiguous':
      return `${quoted(what.id)} could be several things: write ${said(what.choices.map(quoted), 'or')}.`;
    case 'named-twice':
      return `${quoted(what.id)} is listed twice: keep one.`;
    case 'itself':
      return `${named(what.element)} names itself in ${quoted(what.field)}: name another one.`;
    case 'peered-loop':
      return `${said(what.vnets.map(quoted), 'and')} use each other's gateways in a loop: one of them needs a gateway of its own.`;
    case 'peered-chain':
      return `${quoted(what.vnet)} uses the gateways of ${quoted(what.hub)}, which itself uses those of ${quoted(what.next)}; that does not work over two steps: peer it with ${quoted(what.next)}.`;
    case 'peered-without-gateway':
      return `${quoted(what.vnet)} uses the gateways of ${quoted(what.hub)}, which has none: give ${quoted(what.hub)} a circuit or a "vpn-gateway".`;
    case 'two-ends':
      return `the ${what.side} connection of circuit ${quoted(what.circuit)} already ends on line ${what.other.line}, and at layer 2 a connection has one end: name each connection once.`;
    case 'many-ends':
      return `circuit ${quoted(what.circuit)} ends at each of the ${grouped(what.count)} offices of ${quoted(what.office)}, and at layer 2 a connection has one end: give each its own, or write "layer: 3".`;
    case 'no-router-for':
      return `circuit ${quoted(what.circuit)} ends at none of the routers of office ${quoted(what.office)}: name it at one of them.`;
    case 'default-from-outside':
      return `the default route comes from office ${quoted(what.office)}, which is not on WAN ${quoted(what.wan)}: add "wan: ${what.wan}" to the office.`;
    case 'left-out-with':
      return `${named(what.element)} is not computed, because it names ${named(what.because)}${onLine(what.there)}, which has an error.`;
    case 'no-circuit':
      return 'there is no circuit, so everything goes over the internet or nowhere.';
    case 'no-users':
      return 'every office is a data centre, so no traffic is sent: take "users: no" out where people work.';
    case 'no-default':
      return `the default route of WAN ${quoted(what.wan)} comes from office ${quoted(what.office)}, which has no internet breakout: give it an "exit", or take "default-from" out.`;
    case 'default-over-wan':
      return defaultOverWan(what);
    case 'unused':
      return `${named(what.element)} ends at no office and no WAN: name it under "circuits" of one.`;
    case 'close-to-known':
      return `${quoted(what.id)} is a service of your own here. Did you mean ${quoted(what.known)}?`;
    case 'prefers-without-effect':
      return `office ${quoted(what.office)} prefers ${quoted(what.preferred)} and has no path there: the preference has no effect.`;
    case 'private-as-prepended':
      return `prepending does nothing on Microsoft peering while your AS number is private (${what.asn ?? `made up, as office ${quoted(what.office)} gives none`}): Microsoft removes private numbers.`;
    case 'shared-pool':
      return what.circuits
        ? `both circuits use the pool ${what.pool}; replies may return on the other circuit.`
        : `${said(what.holders.map(quoted), 'and')} both use the pool ${what.pool}; replies may return to the other.`;
    case 'private-pool':
      return what.peering
        ? `${what.pool} is no public address space, and Microsoft peering takes public addresses only: write the public pool that you advertise there, or take the field out.`
        : `${what.pool} is no public address space, and the internet has no route back to it: write the public pool, or take the field out.`;
    case 'pool-of-several': {
      const onePool = `to one pool at circuit ${quoted(what.circuit)}; replies may return to`;
      const [first, ...others] = what.holders;
      if (first && others.length === 0)
        return `every office of ${quoted(first.id)} translates ${onePool} another of them.`;
      const shown = what.holders.slice(0, 3);
      const other = what.holders.length > 2 ? 'another' : 'the other';
      return shown.every(({ kind }) => kind === 'office')
        ? `offices ${said(
            shown.map(({ id }) => quoted(id)),
            'and',
          )} translate ${onePool} ${other} office.`
        : `${said(shown.map(named), 'and')} translate ${onePool} ${other}.`;
    }
    case 'overlapping-lans':
      return `${said(what.elements.map(quoted), 'and')} both have ${what.prefix}; a packet to it can reach only one of them.`;
    case 'metro':
      return 'a Metro circuit ends at two sites of one city.';
    case 'mixed-layers':
      return `${quoted(what.shorter)} (layer 2) and ${quoted(what.longer)} (layer 3) are equally preferred, and yet all requests take ${quoted(what.shorter)}: its AS path is shorter by the provider's number.`;
    case 'direct-layer-3':
      return `circuit ${quoted(what.circuit)} has ports of its own at Microsoft, and still "layer: 3", where a provider's routers speak BGP.`;
    case 'private-leads-nowhere':
      return `private peering of circuit ${quoted(what.circuit)} leads to no virtual network: name the circuit under "vnets".`;
    case 'needs-private-peering':
      return `${named(what.element)} is connected to circuit ${quoted(what.circuit)}, which has no private peering: nothing reaches it over that circuit.`;
    case 'community-unknown':
      return `community ${quoted(what.community)} is in none of Microsoft's lists, so it matches no service here.`;
    case 'documented-limit':
      return limitSentence(what);
    case 'assumed':
      return `${named(what.element)} does not say ${quoted(what.field)}, so ${quoted(what.value)} is assumed.`;
  }
}

/** Of several places the lines only. */
const where = ({ at, alsoAt = [] }: Message): string => {
  const lines = [...new Set([at, ...alsoAt].map(({ line }) => line))].map(grouped);
  return lines.length > 1
    ? `Lines ${said(lines, 'and')}`
    : `Line ${lines.join('')}, column ${grouped(at.column)}`;
};

const marks = { error: '', warning: ', warning', assumption: ', assumed' } as const;

const MOST_FOLLOWING = 3;

/** " Because of this, office "oslo" and 4 more are not computed." */
function following(follow: readonly Named[]): string {
  if (follow.length === 0) return '';
  const shown = follow.length > MOST_FOLLOWING + 1 ? follow.slice(0, MOST_FOLLOWING) : follow;
  const more = follow.length - shown.length;
  const names = [...shown.map(named), ...(more > 0 ? [`${grouped(more)} more`] : [])];
  return ` Because of this, ${said(names, 'and')} ${follow.length === 1 ? 'is' : 'are'} not computed either.`;
}

/** One sentence with its place, then what may have been meant, and what follows from it. */
export const sentence = (message: Message): string =>
  `${where(message)}${marks[message.kind]}: ${saying(message)}${following(message.follow ?? [])}`;

/** The first messages as sentences, and the number of the rest. */
export function sentences(messages: readonly Message[]): {
  readonly shown: readonly string[];
  readonly more: number;
} {
  const shown = messages.slice(0, limits.messagesShown).map(sentence);
  return { shown, more: messages.length - shown.length };
}
