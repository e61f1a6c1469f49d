// The port that the pages are at where nobody names another.

export const PORT = 7419;
