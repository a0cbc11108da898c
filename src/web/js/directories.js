// Only on pages with a list that can be narrowed. Without it the whole list is there.
import { filterBy } from './filtering.js';
import { findStates } from './finding.js';

for (const place of document.querySelectorAll('.filters')) filterBy(place);
for (const place of document.querySelectorAll('.finder')) findStates(place);
