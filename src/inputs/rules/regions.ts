/**
 * Regions of Cloud Run with the city that each is named for (cloud.google.com/run/docs/locations). Google adds regions: the list finds
 * the name that was meant, and never refuses one. Whether another name is a region is asked of the API.
 */
import { meant } from '../../words/nearest.ts'

const CITIES: Readonly<Record<string, string>> = {
  'africa-south1': 'Johannesburg',
  'asia-east1': 'Taiwan',
  'asia-east2': 'Hong Kong',
  'asia-northeast1': 'Tokyo',
  'asia-northeast2': 'Osaka',
  'asia-northeast3': 'Seoul',
  'asia-south1': 'Mumbai',
  'asia-south2': 'Delhi',
  'asia-southeast1': 'Singapore',
  'asia-southeast2': 'Jakarta',
  'australia-southeast1': 'Sydney',
  'australia-southeast2': 'Melbourne',
  'europe-central2': 'Warsaw',
  'europe-north1': 'Finland',
  'europe-north2': 'Stockholm',
  'europe-southwest1': 'Madrid',
  'europe-west1': 'Belgium',
  'europe-west2': 'London',
  'europe-west3': 'Frankfurt',
  'europe-west4': 'Netherlands',
  'europe-west6': 'Zurich',
  'europe-west8': 'Milan',
  'europe-west9': 'Paris',
  'europe-west10': 'Berlin',
  'europe-west12': 'Turin',
  'me-central1': 'Doha',
  'me-central2': 'Dammam',
  'me-west1': 'Tel Aviv',
  'northamerica-northeast1': 'Montreal',
  'northamerica-northeast2': 'Toronto',
  'northamerica-south1': 'Mexico',
  'southamerica-east1': 'Sao Paulo',
  'southamerica-west1': 'Santiago',
  'us-central1': 'Iowa',
  'us-east1': 'South Carolina',
  'us-east4': 'Virginia',
  'us-east5': 'Columbus',
  'us-south1': 'Dallas',
  'us-west1': 'Oregon',
  'us-west2': 'Los Angeles',
  'us-west3': 'Salt Lake City',
  'us-west4': 'Las Vegas',
}

export const isKnownRegion = (region: string): boolean => Object.hasOwn(CITIES, region)

/** The region that a text probably means: a misspelt name, one without its number, a city. `known`: the API's own list. */
export function meantRegion(text: string, known: readonly string[] = Object.keys(CITIES)): string | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  const city = Object.keys(CITIES).find(region => CITIES[region]?.toLowerCase().replaceAll(' ', '-') === typed)
  return city ?? known.find(region => region.replace(/(?<!\d)\d+$/, '') === typed) ?? meant(typed, known)
}
