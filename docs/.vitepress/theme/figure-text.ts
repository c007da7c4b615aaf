/**
 * A figure as it was typed, with the digits, the point and the sign that a Chinese keyboard gives. Nothing else is taken
 * for a digit: a raised 2 is none.
 */
export const figureText = (typed: string): string =>
  typed.replaceAll(/[０-９．－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).trim()
