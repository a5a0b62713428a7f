import { readReport } from './reports/read.ts';
import { serve } from './serve.ts';

// A bundle of its own: it reads a folder's mails on a thread.
serve(readReport);
