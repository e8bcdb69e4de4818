import type { Opportunities, Posting } from '@newcomer-portal/inventory/opportunities';
import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

type Described = [posting: Posting, document: Opportunities, locale: string];

/**
 * While a posting is on the screen, its schema.org JobPosting stands in the head of the host's page, as search engines
 * ask. The script element holds data: nothing runs, and a strict policy lets it stand. It draws nothing.
 */
class DescribedPosting extends AsyncDirective {
  #described: Described | undefined;
  #script: HTMLScriptElement | undefined;

  override render(...described: Described): typeof nothing {
    if (described.every((one, index) => one === this.#described?.[index])) return nothing;
    this.#described = described;
    if (this.isConnected) void this.#show(described);
    return nothing;
  }

  protected override disconnected(): void {
    this.#remove();
  }

  protected override reconnected(): void {
    if (this.#described) void this.#show(this.#described);
  }

  async #show(described: Described): Promise<void> {
    this.#remove();
    const text = await jobPostingOf(described);
    if (text === undefined || this.#described !== described || !this.isConnected) return;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.append(text);
    document.head.append(script);
    this.#script = script;
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}

export const describedPosting = directive(DescribedPosting);

/** Undefined for what is no job posting, and where what writes it could not be fetched. */
async function jobPostingOf([posting, document, locale]: Described): Promise<string | undefined> {
  try {
    const { jobPosting, jobPostingText } = await import('@newcomer-portal/exchange/job-posting');
    const made = jobPosting(posting, document, [locale]);
    return made.jobPosting && jobPostingText(made.jobPosting);
  } catch {
    // A search engine that misses one posting is no trouble for the person who reads it.
    return undefined;
  }
}
