import { config } from 'zod';

// Imported before any schema is made: zod would try whether it may evaluate code, and be reported.
config({ jitless: true });
