/** Why something cannot be brought in as a capture; told to the user. */
export class CaptureRefused extends Error {}
