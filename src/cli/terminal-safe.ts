/**
 * Keeps what a page says from steering the terminal: escape sequences begin with a C0 or C1 control, and bidirectional
 * overrides reorder what is already on the line (Unicode TR36 §2.10; CVE-2021-42574).
 */

// eslint-disable-next-line no-control-regex -- finding control characters is the point
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text for a terminal or a file: controls other than tab and line feed are dropped. */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controls, '');
}

/** One line for a terminal: also without line breaks, so that nobody can forge a second message. */
export function terminalSafe(text: string): string {
  return text.replace(/\s+/g, ' ').replace(controls, '');
}

/** JSON with those characters escaped; parsing it gives the same value. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    controls,
    (control) => '\\u' + control.charCodeAt(0).toString(16).padStart(4, '0'),
  );
}
