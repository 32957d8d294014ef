/**
 * Reads an element's attributes by name, '' for those that it does not have. Most elements have one or two: asking for the many that may
 * say something by name would cost more than all the rest.
 */
export function attributeReader(element: Element): (name: string) => string {
  const present = element.getAttributeNames();
  return (name) => (present.includes(name) ? (element.getAttribute(name) ?? '') : '');
}
