/** Makes a thing once for as long as the same is asked for in a row. */
export function keepLatest<Given extends string | number, Made>(
  make: (given: Given) => Made,
): (given: Given) => Made {
  let latest: { given: Given; made: Made } | undefined;
  return (given) => {
    if (latest?.given !== given) latest = { given, made: make(given) };
    return latest.made;
  };
}
