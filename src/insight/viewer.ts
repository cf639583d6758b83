/** Who asks. Answers are cached per `scope`: two viewers of one scope may see the same facts. */
export interface Viewer {
  readonly id: string;
  readonly scope: string;
  /** Whose playbook applies. @default the configured `insight.role` */
  readonly role?: string;
}
