// Words for sharing and keeping a network.

export const handOnWords = {
  heading: 'Hand it on',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copiedLong: (length: string) =>
    `Link copied. It has ${length} characters: mail and chat programs may cut it, so send the file instead where you can.`,
  tooLong: (length: string) =>
    `The link would have ${length} characters, which is too much for most programs. Send the file instead.`,
  refused: 'Copying was refused. The address bar has the link.',
  save: 'Save',
  namelessLink: 'Copy link without names',
  namelessSave: 'Save without names',
  nameless:
    'Without names: ids and names are replaced (Office 1, Circuit 1, Location 1), addresses and AS numbers too; notes and comments are left out. Azure regions, Microsoft’s services, bandwidths, numbers of sites and the structure stay, and so do the answers.',
  keep: 'Keep a copy in this browser',
  kept: 'A copy is kept in this browser until you clear the tick.',
  notKept: 'This browser does not let the page keep anything.',
  otherTab: 'Another tab has changed the copy. This one no longer keeps its text there.',
  openKept: 'Open the copy kept in this browser',
  forget: 'Forget it',
  forgotten: 'Forgotten.',
  drop: 'Drop a file anywhere on this page to open it.',
} as const;
