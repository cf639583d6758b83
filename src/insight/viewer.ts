import type { MaySee } from '../privacy/vault.ts';

/** Who asks. Answers are cached per `scope`: two viewers of one scope may see the same facts. */
export interface Viewer {
  readonly id: string;
  readonly scope: string;
  /** Whose playbook applies. @default the configured `insight.role` */
  readonly role?: string;
  /** Whose names are put back for them; where not, they read a token. @default everybody's */
  readonly maySee?: MaySee;
}
