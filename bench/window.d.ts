/** What the measurement writes into a page. */
interface Window {
  /** When Today showed its rows. */
  shownAt?: number;
}
