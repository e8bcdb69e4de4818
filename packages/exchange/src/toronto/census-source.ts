/** Where the neighbourhoods' shapes and counts come from, as `areas.json` says it. */
export const censusSource = {
  name: 'City of Toronto Neighbourhood Profiles 2021 (Statistics Canada, census of 11 May 2021)',
  publisher: 'City of Toronto',
  licence: 'Open Government Licence – Toronto',
  licence_url: 'https://open.toronto.ca/open-data-license/',
  dated: '2021-05-11',
};
