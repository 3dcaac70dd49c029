/** What a PDF is to say of itself, for tests. */
import type { Metadata } from '../../src/pdf/metadata.ts';

export const metadata: Metadata = {
  title: 'Omvärldsanalys & mål',
  creator: 'Kommunen',
  description: 'Om åren',
  keywords: 'mål',
  language: 'sv',
  date: '2021-05-31T00:00:00Z',
  modified: '2021-06-01T08:30:00Z',
};
