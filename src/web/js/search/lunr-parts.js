// What a reader's browser needs of lunr: its stemmer and its stop words. The parts expect lunr's global object, so that comes first.
import './lunr-global.js';
import '../../node_modules/lunr/lib/token.js';
import '../../node_modules/lunr/lib/stemmer.js';
import '../../node_modules/lunr/lib/stop_word_filter.js';

export default globalThis.lunr;
