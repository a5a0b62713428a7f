import { readFileSync } from 'node:fs';
import { facts } from './readers.ts';

// Reads one file and prints the most memory that this process ever had, in kB.
facts(readFileSync(process.argv[2]!));
process.stdout.write(String(process.resourceUsage().maxRSS));
