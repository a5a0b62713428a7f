import { convert } from './outlook/convert.ts';
import { serve } from './serve.ts';

// A bundle of its own, with the .msg reader and the composer in it: it runs on a thread.
serve(convert);
