/** The title of a person's own list in reports. */
export const OWN_LIST = 'A list of your own';
