import { keepDrafts } from './draft.ts';
import { followLive } from './live.ts';
import { offerPasskeys } from './passkey.ts';
import { offerPrinting } from './print.ts';
import { leadToSearch } from './search-key.ts';
import { sendOnce } from './send-once.ts';

// What a script adds to pages that are whole without it. Each part finds its elements by a data
// attribute and asks nothing of the others; what only works with a script shows under `.scripted`.
document.documentElement.classList.add('scripted');
sendOnce();
keepDrafts();
leadToSearch();
offerPrinting();
offerPasskeys();
followLive();
