import {
  type Directory,
  deliveryOf,
  type Listing,
  languagesOf,
  wheelchairOf,
} from '@newcomer-portal/inventory';
import { type Facet, facetOf } from './facet.ts';

/** The facets that do not change while an inventory is open. */
export function lastingFacets(directory: Directory): Record<LastingFacetName, Facet> {
  const of = (valuesOf: (listing: Listing) => readonly string[] | undefined) =>
    facetOf(directory.listings, valuesOf);
  return {
    needs: of(({ service }) => given(directory.needsOf(service).map(({ code }) => code))),
    languages: of((listing) => given(tagsOf(listing))),
    ways: of((listing) => given(deliveryOf(listing))),
    wheelchair: of(({ location }) => yesOrNo(wheelchairOf(location))),
    french: of((listing) =>
      given(tagsOf(listing))
        ?.filter((tag) => tag === 'fr')
        .map(() => 'yes'),
    ),
  };
}
type LastingFacetName = 'needs' | 'languages' | 'ways' | 'wheelchair' | 'french';

/** The language tags of a listing, each with its shorter form: who asks for `zh` can use `zh-Hans`. */
function tagsOf(listing: Listing): string[] {
  const tags = languagesOf(listing).flatMap(({ code }) => (code ? [code, code.replace(/-.*/, '')] : []));
  return [...new Set(tags)];
}

function given<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length > 0 ? values : undefined;
}

function yesOrNo(answer: 'yes' | 'no' | 'not_given'): readonly string[] | undefined {
  return answer === 'not_given' ? undefined : answer === 'yes' ? ['yes'] : [];
}
