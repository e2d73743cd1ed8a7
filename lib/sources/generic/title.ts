/** How lists of one's own are called; what an added one's report says of it. */
export const OWN_LIST = 'A list of your own';
