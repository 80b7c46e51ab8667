import { asDocumented, serve } from './keyword-rules.mjs';

/** An implementation that is right as far as it goes. `node keywords.mjs texts` answers texts alone. */
await serve(asDocumented, process.argv[2] === 'texts');
