/** The members of `capabilities/` and `techniques/`. */
import type { Capability, Technique } from './classify-member.ts';
import { members } from './members.ts';

export const CAPABILITIES = await members<Capability>(import.meta.url, 'capabilities');
export const TECHNIQUES = await members<Technique>(import.meta.url, 'techniques');
