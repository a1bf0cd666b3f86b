// How the page that is one file is called, and how a host delivers it.

export const singleFileName = 'which-way-does-the-traffic-go.html';

/** To be kept and opened from disk: under the policy of the host, which allows nothing inline, it could do nothing. */
export const singleFileHeaders = { 'Content-Disposition': 'attachment' };
