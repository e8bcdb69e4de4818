/** Makes a thing once for each object that it is made of, and for as long as somebody keeps that object. */
export function keepFor<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const kept = new WeakMap<Given, Made>();
  return (given) => {
    const made = kept.get(given) ?? make(given);
    kept.set(given, made);
    return made;
  };
}
