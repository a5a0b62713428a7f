import { decode } from './decoder/decode.ts';
import { serve } from './serve.ts';

// A bundle of its own, with mailparser in it: it runs on a thread and is loaded when a mail is to be decoded.
serve(decode);
