/** Height of a table that fills the page, so that its header stays in view and long lists are drawn in part. */
export const tall = "max(400px, calc(100dvh - 290px))";
