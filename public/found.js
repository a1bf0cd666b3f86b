// Some mail filters write "%23" for the "#" of a link, which makes a path of what was to stay in the browser. Leads to
// the page itself, and has it say that a server was sent the link.
const at = location.pathname.search(/%23net/i);
if (at >= 0) {
  const folder = location.pathname.slice(0, at).replace(/index\.html$/i, '');
  location.replace(`${folder}#${location.pathname.slice(at + 3)}&sent=1`);
}
