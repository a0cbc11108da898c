// Everything here only adds: without it the same pages and links are there.
import { keepChoices } from './choices.js';
import { offerCitation, offerCopy } from './copying.js';
import { defineTerms } from './definitions.js';
import { openAddressed, openWhereRoom } from './folds.js';
import { offerLetter } from './letters.js';
import { readOffline } from './offline/registering.js';
import { openOnPaper } from './paper.js';
import { offerPrint } from './printing.js';
import { waitForSearch } from './search/opening.js';
import { followSections } from './sections.js';
import { makeSortable } from './sorting.js';
import { keepTableRoles } from './stacking.js';

for (const table of document.querySelectorAll('table.sortable')) makeSortable(table);
for (const table of document.querySelectorAll('table.stack, table.compare, table.bars')) keepTableRoles(table);
for (const jump of document.querySelectorAll('.jump')) followSections(jump);
for (const letter of document.querySelectorAll('.letter textarea')) offerLetter(letter);
for (const code of document.querySelectorAll('.embed-this .snippet, main > .snippet')) offerCopy(code, 'the code');
for (const forms of document.querySelectorAll('.cite-forms')) offerCitation(forms);
for (const button of document.querySelectorAll('[data-print-alone]')) offerPrint(button);
keepChoices([...document.querySelectorAll('[data-kept]')]);
openOnPaper();
openWhereRoom();
openAddressed();
defineTerms(document.querySelectorAll('.term'));
waitForSearch([...document.querySelectorAll('form[data-script]')]);
readOffline();
