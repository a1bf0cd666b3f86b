/** Nothing that a program says by mistake, no id, and no element of the article. */
export const slips = [
  /undefined|null|NaN|\[object|Infinity/,
  /\b[a-z]+(-[a-z]+)*:[a-z0-9]/,
  /Texas|Seattle|\bP?E [12]\b|MSEE/,
  / {2}|\.\.|\s[.,;]|, ,|\(\)|“”/,
  /\b(by|and|of)[.;]/,
];
