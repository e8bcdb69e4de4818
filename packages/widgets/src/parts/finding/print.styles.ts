import { css } from 'lit';

/** On paper: what was found, without what can only be pressed. Links say where they lead. */
export const printStyles = css`
  @media print {
    :host {
      --newcomer-text: #000;
      --newcomer-text-quiet: #333;
      --newcomer-surface: #fff;
      --newcomer-line: #999;
      --newcomer-accent: #000;
    }
    .top .quick-exit,
    .detail-nav,
    .tools,
    [part='search'],
    .toolbar,
    .order,
    .more,
    .zoom {
      display: none;
    }
    .card,
    .sections > section {
      break-inside: avoid;
    }
    /* The detail's own style comes later and has a dark button: no ink, and then no number. */
    .detail .contact a[href^='tel:'] {
      background: none;
      color: #000;
    }
    .contact a[href^='http']::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
