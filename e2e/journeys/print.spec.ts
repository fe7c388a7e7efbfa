// Every public page on paper; the page of a service is looked at where one is published (`directory.spec.ts`).

import { checkPaper, SHEET } from "../support/paper.ts";
import { test } from "../support/test.ts";

const PAGES = ["/", "/help/ie/es", "/help/ie/ie", "/help/ie/online", "/help/ie/es?lang=ar", "/countries", "/country/es", "/country/gb", "/map", "/map/europe", "/map/ie", "/figures", "/mappings", "/guide/prepare", "/guide/react", "/guide/survive", "/guide/recover", "/going-home", "/browse-safely", "/accessibility", "/sources"];
for (const path of PAGES) {
  test(`${path} is whole on paper`, async ({ server, openDesk }) => {
    const { page } = await openDesk("somebody with a printer", { viewport: SHEET });
    await page.goto(`${server.publicOrigin}${path}`);
    await checkPaper(page);
  });
}
