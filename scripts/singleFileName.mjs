// Name of the single-file page, and its headers.

export const singleFileName = 'which-way-does-the-traffic-go.html';

/** Served as a download, to open from disk: the host's CSP would block its inline code. */
export const singleFileHeaders = { 'Content-Disposition': 'attachment' };
